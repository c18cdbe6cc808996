package id.jenjang.web.people;

import id.jenjang.access.ShowsPeople;
import id.jenjang.export.SafeSheet;
import id.jenjang.ladder.EligibleRow;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.ladder.MemberRow;
import id.jenjang.ladder.PageAsked;
import id.jenjang.ladder.PageAsked.Order;
import id.jenjang.ladder.People;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
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
import java.util.function.Function;

/** The lists of Unit Saya as files, in the choice of the page that leads here. */
@WebServlet({"/people/members", "/people/eligible"})
public class UnitServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 1_000;

    @Inject
    private transient LookingAtUnits units;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UnitChoice choice =
                new UnitChoice(request.getParameter("unit"), request.getParameter("job"), request.getParameter("q"));
        boolean eligible = request.getServletPath().endsWith("eligible");
        Optional<UUID> unit = choice.unitId();
        if (unit.isEmpty() || eligible && choice.jobId().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String name = (eligible ? "kelayakan." : "pegawai-unit.") + form.ending();
        Attachment.send(response, name, form.mediaType(), out -> {
            if (eligible) {
                eligible(unit.get(), choice.jobId().get(), form, out);
            } else {
                members(unit.get(), choice.words(), form, out);
            }
        });
    }

    private void members(UUID unit, String words, SafeSheet.Form form, OutputStream out) throws IOException {
        Function<Integer, People<MemberRow>> pages =
                first -> units.members(unit, new PageAsked(words, Order.NAME, false, first, PAGE));
        List<String> head = heading("name", "job", "grade", "unit", "since", "retires");
        write(pages, head, form, out, UnitServlet::cells);
    }

    private void eligible(UUID unit, UUID job, SafeSheet.Form form, OutputStream out) throws IOException {
        Words words = messages.words();
        Function<Integer, People<EligibleRow>> pages =
                first -> units.eligibleIn(unit, job, new PageAsked("", Order.READINESS, false, first, PAGE));
        List<String> head = heading("name", "job", "unit", "verdict", "met", "notmet", "unknown", "earliest");
        write(pages, head, form, out, row -> cells(row, words));
    }

    private List<String> heading(String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.text("people_unit.column." + column))
                .toList();
    }

    private <T extends ShowsPeople> void write(
            Function<Integer, People<T>> pages,
            List<String> head,
            SafeSheet.Form form,
            OutputStream out,
            Function<T, List<Object>> cells)
            throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        People<T> page = pages.apply(0);
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.unit"))) {
            sheet.row(head);
            for (int first = 0; !page.rows().isEmpty(); page = pages.apply(first)) {
                for (T row : page.rows()) {
                    sheet.row(cells.apply(row));
                }
                first += PAGE;
            }
        }
    }

    private static List<Object> cells(MemberRow row) {
        return Arrays.asList(row.name(), row.jobName(), row.grade(), row.unitName(), row.since(), row.retires());
    }

    private static List<Object> cells(EligibleRow row, Words words) {
        return Arrays.asList(
                row.name(),
                row.jobName(),
                row.unitName(),
                words.text("Verdict." + row.verdict().name()),
                row.met(),
                row.notMet(),
                row.unknown(),
                row.earliest());
    }
}
