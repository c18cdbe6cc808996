package id.jenjang.web.rotation;

import id.jenjang.export.SafeSheet;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.VacancyRow;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open positions of a round as a file, in the choice of the page that leads here. */
@WebServlet("/rotation/vacancies")
public class RoundServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningRounds rounds;

    @Inject
    private transient RotationWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> round = Addresses.id(request.getParameter("round"));
        if (round.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String name = "jabatan-terbuka." + form.ending();
        String wanted = request.getParameter("q");
        Attachment.send(response, name, form.mediaType(), out -> write(round.get(), wanted, form, out));
    }

    private void write(UUID round, String wanted, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        List<VacancyRow> rows = VacancyChoice.of(rounds.vacancies(round), wanted);
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.rotation"))) {
            sheet.row(heading("job", "level", "unit", "seats", "reason", "free", "tenure", "bids", "critical"));
            for (VacancyRow row : rows) {
                sheet.row(Arrays.asList(
                        row.jobName(),
                        words.level(row.level()),
                        row.unitName(),
                        row.seats(),
                        words.name(row.reason()),
                        row.freeFrom(),
                        row.incumbentMonths(),
                        row.bids(),
                        messages.text(row.critical() ? "rotation_round.text.yes" : "rotation_round.text.no")));
            }
        }
    }

    private List<String> heading(String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.text("rotation_round.column." + column))
                .toList();
    }
}
