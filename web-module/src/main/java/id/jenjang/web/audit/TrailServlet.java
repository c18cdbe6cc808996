package id.jenjang.web.audit;

import id.jenjang.audit.CheckingTrail;
import id.jenjang.audit.ReadingTrail;
import id.jenjang.audit.TrailRow;
import id.jenjang.export.SafeSheet;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The trail as a file in the choice of the page that leads here, and the heads of its chains. */
@WebServlet({"/audit/entries", "/audit/heads"})
public class TrailServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingTrail trail;

    @Inject
    private transient CheckingTrail checking;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("heads")) {
            Attachment.send(response, "jejak-audit.heads", "text/plain; charset=US-ASCII", this::heads);
            return;
        }
        TrailChoice choice = TrailChoice.of(request::getParameter, LocalDate.now(clock.getZone()));
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String name = "jejak-audit-" + choice.from() + "-" + choice.to() + "." + form.ending();
        Attachment.send(response, name, form.mediaType(), out -> entries(choice, form, out));
    }

    private void heads(OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        checking.heads().forEach(head -> lines.append(head.line()).append('\n'));
        out.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void entries(TrailChoice choice, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        trail.count(choice.filter(clock.getZone()));
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.audit"))) {
            sheet.row(List.of(
                    messages.text("audit_trail.label.at"),
                    messages.text("audit_trail.label.stream"),
                    messages.text("audit_trail.label.day"),
                    messages.text("audit_trail.label.seq"),
                    messages.text("audit_trail.label.actor"),
                    messages.text("audit_trail.label.verb"),
                    messages.text("audit_trail.label.person"),
                    messages.text("audit_trail.label.facts")));
            trail.export(choice.filter(clock.getZone()), row -> write(sheet, row));
        }
    }

    private static void write(SafeSheet sheet, TrailRow row) {
        try {
            sheet.row(Arrays.asList(
                    row.at(), row.stream(), row.day(), row.seq(), row.actor(), row.verb(), row.person(), row.facts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
