package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.talent.map.BoxCell;
import id.jenjang.talent.map.PlacedPage;
import id.jenjang.talent.map.PlacedRow;
import id.jenjang.talent.map.TalentBoard;
import id.jenjang.web.frame.PagedRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** The people of one box, or of those whose box is not certain. */
@Named
@RequestScoped
public class BoxPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private HttpServletRequest request;

    private BoxChoice choice;
    private TalentBoard board;
    private LazyDataModel<PlacedRow> rows;

    // Before any component: a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        choice = BoxChoice.of(request);
        try {
            if (choice.unit().isPresent() && choice.cycle().isPresent() && choice.named()) {
                board = doors.board(choice.unit().get(), choice.cycle().get());
            }
        } catch (NotAllowed stranger) {
            board = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (board == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The people by the page, the highest first. */
    public LazyDataModel<PlacedRow> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    this::count, (first, size) -> page(first, size).rows());
        }
        return rows;
    }

    // Counted past the end, so that counting shows nobody.
    private long count() {
        return page(Integer.MAX_VALUE, 1).total();
    }

    private PlacedPage page(int first, int size) {
        return doors.page(choice.unit().orElseThrow(), choice.cycle().orElseThrow(), choice.page(first, size));
    }

    /** The box; null for those without a certain one. */
    public BoxCell getCell() {
        return choice.wanted().map(board::cell).orElse(null);
    }

    public TalentBoard getBoard() {
        return board;
    }

    public UUID getUnit() {
        return choice.unit().orElse(null);
    }

    public String getBox() {
        return choice.box();
    }

    public String getWords() {
        return choice.words();
    }
}
