package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.programme.PlanningProgrammes;
import id.jenjang.mentoring.programme.ProgrammeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The programmes that the visitor looks after (Program Mentoring). */
@Named
@RequestScoped
public class ProgrammesPage {
    @Inject
    private PlanningProgrammes planning;

    private List<ProgrammeRow> rows = List.of();

    /** Not found for who coordinates nothing. */
    public void open() throws IOException {
        try {
            rows = planning.programmes();
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
        }
    }

    public List<ProgrammeRow> getRows() {
        return rows;
    }
}
