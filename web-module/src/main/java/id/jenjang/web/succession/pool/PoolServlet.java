package id.jenjang.web.succession.pool;

import id.jenjang.access.NotAllowed;
import id.jenjang.export.SafeSheet;
import id.jenjang.succession.pool.DecidingNominations;
import id.jenjang.succession.pool.KeepingPools;
import id.jenjang.succession.pool.MemberPage;
import id.jenjang.succession.pool.MemberRow;
import id.jenjang.succession.pool.Nomination;
import id.jenjang.succession.pool.NominationAsked;
import id.jenjang.succession.pool.NominationPage;
import id.jenjang.succession.pool.Question;
import id.jenjang.succession.pool.Ruling;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is in a pool, or the nominations of a unit, as a file. */
@WebServlet("/succession/poolfile")
public class PoolServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1_000;

    @Inject
    private transient KeepingPools keeping;

    @Inject
    private transient DecidingNominations deciding;

    @Inject
    private transient PoolWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Optional<UUID> pool = Addresses.id(request.getParameter("pool"));
        Optional<UUID> unit = Addresses.id(request.getParameter("unit"));
        if (pool.isPresent()) {
            Attachment.send(
                    response, "kelompok." + form.ending(), form.mediaType(), out -> members(pool.get(), form, out));
        } else if (unit.isPresent()) {
            Optional<Nomination.State> state = NominationsPage.state(request);
            String q = request.getParameter("q");
            Attachment.send(
                    response,
                    "nominasi." + form.ending(),
                    form.mediaType(),
                    out -> nominations(unit.get(), state, q, form, out));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void members(UUID pool, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        UUID unit = keeping.unitOf(pool).orElseThrow(() -> new NotAllowed("PoolServlet"));
        MemberPage page = keeping.members(unit, pool, "", 0, AT_ONCE);
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.pools"))) {
            sheet.row(heading("name", "job", "entered", "lastday", "stand", "decreed"));
            for (int first = AT_ONCE; !page.rows().isEmpty(); first += AT_ONCE) {
                for (MemberRow row : page.rows()) {
                    sheet.row(Arrays.asList(
                            row.name(),
                            row.stand().job(),
                            row.entered(),
                            row.lastDay(),
                            words.stand(row.stand()),
                            messages.text(row.decreed() ? "succession_pool.text.yes" : "succession_pool.text.no")));
                }
                page = keeping.members(unit, pool, "", first, AT_ONCE);
            }
        }
    }

    private void nominations(
            UUID unit, Optional<Nomination.State> state, String q, SafeSheet.Form form, OutputStream out)
            throws IOException {
        NominationPage page = deciding.page(unit, new NominationAsked(state, Optional.empty(), q, 0, AT_ONCE));
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.nominations"))) {
            List<String> heads = new ArrayList<>(heading("name", "pool", "by", "reason", "at", "state"));
            Arrays.stream(Question.values())
                    .forEach(question -> heads.add(messages.text("Question." + question.name())));
            sheet.row(heads);
            for (int first = AT_ONCE; !page.rows().isEmpty(); first += AT_ONCE) {
                for (Nomination one : page.rows()) {
                    sheet.row(cells(one));
                }
                page = deciding.page(unit, new NominationAsked(state, Optional.empty(), q, first, AT_ONCE));
            }
        }
    }

    private List<Object> cells(Nomination one) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                one.name(),
                one.poolName(),
                messages.text(one.self() ? "succession_nominations.text.self" : "succession_nominations.text.head"),
                one.reason(),
                one.at().toString(),
                messages.text("NominationState." + one.state().name())));
        for (Question question : Question.values()) {
            Ruling ruling = one.ruling(question);
            cells.add(
                    ruling == null
                            ? null
                            : messages.text(
                                    ruling.accepted() ? "succession_pool.text.yes" : "succession_pool.text.no"));
        }
        return cells;
    }

    private List<String> heading(String... columns) {
        return Stream.of(columns)
                .map(column -> messages.text("succession_pool.column." + column))
                .toList();
    }
}
