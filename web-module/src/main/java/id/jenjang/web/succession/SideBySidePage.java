package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.succession.desk.SuccessorRow;
import id.jenjang.succession.desk.SuccessorView;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.SheetView;
import id.jenjang.web.ladder.SheetWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Up to five candidates of a position side by side (perbandingan kandidat). */
@Named
@RequestScoped
public class SideBySidePage {
    private static final int MOST = 5;

    @Inject
    private SuccessionDoors doors;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private Messages messages;

    private SuccessorView view;
    private List<Compared> compared = List.of();

    /**
     * One of them.
     *
     * @param sheet null where the visitor may not see it
     */
    public record Compared(SuccessorRow row, int place, SheetView sheet) {}

    @PostConstruct
    void read() {
        try {
            view = doors.list();
            List<UUID> asked = doors.ids("person");
            List<Compared> found = new ArrayList<>();
            for (SuccessorRow row : view.rows()) {
                if (asked.contains(row.employee()) && found.size() < MOST) {
                    found.add(new Compared(row, view.rows().indexOf(row) + 1, sheet(row.employee())));
                }
            }
            compared = List.copyOf(found);
        } catch (NotAllowed stranger) {
            view = null;
        }
    }

    private SheetView sheet(UUID employee) {
        try {
            return ladders.sheet(employee, view.position().job())
                    .map(found -> SheetWords.ofSomebody(messages.words()).view(found))
                    .orElse(null);
        } catch (NotAllowed elsewhere) {
            return null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Whether more were asked for than stand side by side. */
    public boolean isTooMany() {
        return doors.ids("person").size() > MOST;
    }

    public SuccessorView getView() {
        return view;
    }

    public List<Compared> getCompared() {
        return compared;
    }
}
