package id.jenjang.web.counselling;

import id.jenjang.access.NotAllowed;
import id.jenjang.counselling.AuditingCounselling;
import id.jenjang.counselling.CaseMark;
import id.jenjang.web.frame.PagedRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** That cases exist, for an auditor (Daftar Kasus Konseling). */
@Named
@RequestScoped
public class CaseRegisterPage {
    @Inject
    private AuditingCounselling auditing;

    private LazyDataModel<CaseMark> rows;

    /** Not found for who does not audit. */
    public void open() throws IOException {
        try {
            auditing.count();
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
        }
    }

    /** The cases, the newest first. */
    public LazyDataModel<CaseMark> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(() -> (int) Math.min(Integer.MAX_VALUE, auditing.count()), auditing::cases);
        }
        return rows;
    }
}
