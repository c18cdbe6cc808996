package id.jenjang.web.succession.simulate;

import id.jenjang.access.NotAllowed;
import id.jenjang.export.SafeSheet;
import id.jenjang.succession.simulate.BoxMove;
import id.jenjang.succession.simulate.BrowsingSimulations;
import id.jenjang.succession.simulate.LineRow;
import id.jenjang.succession.simulate.ListRow;
import id.jenjang.succession.simulate.ListView;
import id.jenjang.succession.simulate.MovedAsked;
import id.jenjang.succession.simulate.MovedPage;
import id.jenjang.succession.simulate.MovedRow;
import id.jenjang.succession.simulate.PolicySimulation;
import id.jenjang.succession.simulate.SimulatingPolicies;
import id.jenjang.talent.scheme.TalentScheme;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a simulation found as a file, in the choice of the page that leads here. */
@WebServlet("/succession/simulationfile")
public class SimulationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SimulatingPolicies simulating;

    @Inject
    private transient BrowsingSimulations browsing;

    @Inject
    private transient SimulationWords words;

    @Inject
    private transient Messages messages;

    /** One table of the findings. */
    private interface Table {
        void write(SafeSheet sheet) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Table table;
        try {
            // Asked before the first byte, so that a refusal is not a broken file.
            table = table(String.valueOf(request.getParameter("what")), SimulationChoice.of(request));
        } catch (NotAllowed stranger) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Attachment.send(
                response, "simulasi-kebijakan." + form.ending(), form.mediaType(), out -> write(table, form, out));
    }

    private void write(Table table, SafeSheet.Form form, OutputStream out) throws IOException {
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.simulation"))) {
            table.write(sheet);
        }
    }

    private Table table(String what, SimulationChoice choice) {
        PolicySimulation simulation = choice.simulation()
                .flatMap(simulating::simulation)
                .orElseThrow(() -> new NotAllowed("SimulationServlet"));
        UUID unit = choice.unit().orElseThrow(() -> new NotAllowed("SimulationServlet"));
        UUID uuid = simulation.uuid();
        TalentScheme scheme = simulating.scheme(simulation);
        return switch (what) {
            case "moves" -> moves(browsing.moves(unit, uuid), scheme);
            case "lists" -> lists(browsing.lists(unit, uuid));
            case "list" ->
                list(choice.position()
                        .flatMap(position -> browsing.list(unit, uuid, position))
                        .orElseThrow(() -> new NotAllowed("SimulationServlet")));
            default -> people(choice, unit, uuid, scheme);
        };
    }

    private Table moves(List<BoxMove> moves, TalentScheme scheme) {
        return sheet -> {
            sheet.row(heading("was", "becomes", "count"));
            for (BoxMove move : moves) {
                sheet.row(
                        Arrays.asList(words.box(scheme, move.was()), words.box(scheme, move.becomes()), move.count()));
            }
        };
    }

    private Table lists(List<ListRow> lists) {
        return sheet -> {
            sheet.row(heading(
                    "position",
                    "unit",
                    "entered",
                    "gone",
                    "moved",
                    "readied",
                    "candidateswas",
                    "candidates",
                    "readywas",
                    "ready"));
            for (ListRow row : lists) {
                sheet.row(Arrays.asList(
                        row.jobName(),
                        row.unitName(),
                        row.entered(),
                        row.gone(),
                        row.moved(),
                        row.readied(),
                        row.candidates().was(),
                        row.candidates().becomes(),
                        row.ready().was(),
                        row.ready().becomes()));
            }
        };
    }

    private Table list(ListView view) {
        return sheet -> {
            sheet.row(heading("name", "unit", "was", "becomes", "change"));
            for (LineRow row : view.rows()) {
                sheet.row(Arrays.asList(
                        row.name(),
                        row.unitName(),
                        words.place(row.was()),
                        words.place(row.becomes()),
                        words.change(row)));
            }
        };
    }

    private Table people(SimulationChoice choice, UUID unit, UUID simulation, TalentScheme scheme) {
        MovedPage begun = browsing.people(unit, simulation, choice.page(0, MovedAsked.MOST));
        return sheet -> {
            sheet.row(heading("name", "job", "unit", "was", "becomes"));
            MovedPage page = begun;
            for (int first = MovedAsked.MOST; !page.rows().isEmpty(); first += MovedAsked.MOST) {
                for (MovedRow row : page.rows()) {
                    sheet.row(Arrays.asList(
                            row.name(),
                            row.jobName(),
                            row.unitName(),
                            words.box(scheme, row.was()),
                            words.box(scheme, row.becomes())));
                }
                page = browsing.people(unit, simulation, choice.page(first, MovedAsked.MOST));
            }
        };
    }

    private List<String> heading(String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.text("succession_simulation.column." + column))
                .toList();
    }
}
