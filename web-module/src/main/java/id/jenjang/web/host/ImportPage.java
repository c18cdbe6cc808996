package id.jenjang.web.host;

import id.jenjang.access.NotAllowed;
import id.jenjang.host.ImportRefused;
import id.jenjang.host.ImportRow;
import id.jenjang.host.ImportingPeople;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.LazyDataModel;

/** The imports so far, and the upload of the next. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    private ImportingPeople imports;

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "jenjang.import.upload-mib", defaultValue = "1024")
    private long largestMib;

    private List<ImportRow> newest;
    private LazyDataModel<ImportRow> rows;

    /** Looks which import is the newest; not found for who may not import. */
    public void load() throws IOException {
        try {
            newest = imports.list(0, 1);
        } catch (NotAllowed e) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Takes the file and goes on to its own page, where its progress shows. */
    public void upload(FileUploadEvent event) throws IOException {
        try (InputStream delivery = event.getFile().getInputStream()) {
            UUID run = imports.upload(delivery, event.getFile().getFileName());
            Faces.redirect("host/import-run?run=%s", run);
        } catch (ImportRefused e) {
            messages.error("ImportRefused." + e.reason().name(), largestMib);
        }
    }

    /** The import that has to come to its end before another can begin; null when there is none. */
    public ImportRow getOpen() {
        return newest == null || newest.isEmpty() || !newest.get(0).status().open() ? null : newest.get(0);
    }

    /** All imports, newest first. */
    public LazyDataModel<ImportRow> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(imports::count, imports::list);
        }
        return rows;
    }

    /** How large an upload may be, in MiB. */
    public long getLargestMib() {
        return largestMib;
    }

    /** The same in bytes. */
    public long getLargestBytes() {
        return largestMib << 20;
    }
}
