package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.plan.ChainRow;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.StaffingRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;

/** What a plan does, in tables: its moves, its chains, and how full the units are. */
@Named
@RequestScoped
public class PlanTables {
    @Inject
    private HttpServletRequest request;

    @Inject
    private PlanPage page;

    @Inject
    private ReadingPlans reading;

    @Inject
    private Messages messages;

    private String words;
    private List<MoveRow> moves;
    private List<ChainRow> chains;
    private LazyDataModel<MoveRow> pagedMoves;
    private LazyDataModel<ChainRow> pagedChains;
    private List<StaffingRow> staffing;

    @PostConstruct
    void read() {
        words = request.getParameter("q");
    }

    /** The moves that hold the words looked for. */
    public LazyDataModel<MoveRow> getMoves() {
        if (pagedMoves == null) {
            pagedMoves = new PagedRows<>(
                    () -> found().size(),
                    (first, size) -> found().stream().skip(first).limit(size).toList());
        }
        return pagedMoves;
    }

    private List<MoveRow> found() {
        if (moves == null) {
            moves = MoveChoice.of(reading.moves(page.plan()), words);
        }
        return moves;
    }

    /** The chains, those that begin first first. */
    public LazyDataModel<ChainRow> getChains() {
        if (pagedChains == null) {
            pagedChains = new PagedRows<>(
                    () -> allChains().size(),
                    (first, size) ->
                            allChains().stream().skip(first).limit(size).toList());
        }
        return pagedChains;
    }

    private List<ChainRow> allChains() {
        if (chains == null) {
            chains = reading.chains(page.plan());
        }
        return chains;
    }

    /** The staffing of the units; those without seats and people are left out. */
    public List<StaffingRow> getStaffing() {
        if (staffing == null) {
            staffing = reading.staffing(page.plan()).stream()
                    .filter(unit -> unit.seats() > 0 || unit.before() > 0)
                    .toList();
        }
        return staffing;
    }

    /** The numbers of the round's periods. */
    public List<Integer> getPeriodNumbers() {
        return IntStream.rangeClosed(1, page.getRound().periods()).boxed().toList();
    }

    /** Who comes, goes and ends in a unit in a period, in words; empty when nobody does. */
    public String flow(StaffingRow.Cell cell) {
        return Stream.of(flow("in", cell.in()), flow("out", cell.out()), flow("gone", cell.gone()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String flow(String way, int people) {
        return people == 0 ? "" : messages.text("rotation_plan.flow." + way, people);
    }

    /** How full a unit is: of six steps, from empty to over-full. */
    public int heat(StaffingRow.Cell cell) {
        return cell.percent() > 100 ? 6 : cell.percent() == 100 ? 5 : Math.max(0, cell.percent() / 20);
    }

    public String getWords() {
        return words;
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setWords(String given) {
        // Read before any component, see read().
    }

    /** The words looked for, as an address writes them. */
    public String getQuery() {
        return words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
