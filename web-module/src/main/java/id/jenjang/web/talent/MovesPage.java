package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.talent.map.BrowsingBoxes;
import id.jenjang.talent.map.MoveCount;
import id.jenjang.talent.map.MovedPage;
import id.jenjang.talent.map.TalentBoard;
import id.jenjang.talent.scheme.BoxRule;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.frame.PagedRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Who moved between which boxes from one cycle to another (Perpindahan Kotak). */
@Named
@RequestScoped
public class MovesPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private BrowsingBoxes boxes;

    @Inject
    private HttpServletRequest request;

    private MoveChoice choice;
    private TalentBoard before;
    private TalentBoard after;
    private List<MoveCount> counts = List.of();
    private LazyDataModel<MovedPage.Moved> rows;

    // Before any component: a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        choice = MoveChoice.of(request);
        try {
            if (choice.whole() && doors.wide()) {
                before = doors.board(choice.unit().get(), choice.before().get());
                after = doors.board(choice.unit().get(), choice.cycle().get());
                counts = boxes.moves(
                        choice.unit().get(),
                        choice.before().get(),
                        choice.cycle().get());
            }
        } catch (NotAllowed stranger) {
            after = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (after == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The boxes of the later cycle by their numbers. */
    public List<BoxRule> getRules() {
        return after.scheme().boxes().values().stream()
                .sorted(Comparator.comparing(BoxRule::number))
                .toList();
    }

    /** How many moved from one box to another; 0 for nobody. */
    public int count(BoxRule from, BoxRule to) {
        return counts.stream()
                .filter(move -> move.from().equals(from.box()) && move.to().equals(to.box()))
                .mapToInt(MoveCount::count)
                .sum();
    }

    /** How many are in another box than before. */
    public int getMoved() {
        return counts.stream()
                .filter(move -> !move.from().equals(move.to()))
                .mapToInt(MoveCount::count)
                .sum();
    }

    /** How many are in the same. */
    public int getStayed() {
        return counts.stream()
                .filter(move -> move.from().equals(move.to()))
                .mapToInt(MoveCount::count)
                .sum();
    }

    /** The people by the page, by name. */
    public LazyDataModel<MovedPage.Moved> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> page(Integer.MAX_VALUE, 1).total(),
                    (first, size) -> page(first, size).rows());
        }
        return rows;
    }

    private MovedPage page(int first, int size) {
        return boxes.moved(
                choice.unit().orElseThrow(),
                choice.before().orElseThrow(),
                choice.cycle().orElseThrow(),
                choice.page(first, size));
    }

    /** What the address says of a chosen move, to be put behind that of the page; empty for all. */
    public String getChosen() {
        return choice.from().map(box -> "&from=" + box.key()).orElse("")
                + choice.to().map(box -> "&to=" + box.key()).orElse("");
    }

    /** The box that they were in; null for any. */
    public TalentBox getFrom() {
        return choice.from().orElse(null);
    }

    /** The box that they are in; null for any. */
    public TalentBox getTo() {
        return choice.to().orElse(null);
    }

    public TalentBoard getBefore() {
        return before;
    }

    public TalentBoard getAfter() {
        return after;
    }

    public UUID getUnit() {
        return choice.unit().orElse(null);
    }
}
