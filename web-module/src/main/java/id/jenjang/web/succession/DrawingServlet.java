package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.succession.cascade.AskingQuestions;
import id.jenjang.succession.cascade.QuestionView;
import id.jenjang.succession.desk.CountingBench;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The drawings of succession as images to save. */
@WebServlet("/succession/drawing")
public class DrawingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SuccessionDoors doors;

    @Inject
    private transient CountingBench counting;

    @Inject
    private transient AskingQuestions asking;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> image;
        try {
            image = "years".equals(request.getParameter("what")) ? Optional.of(years()) : chain(request);
        } catch (NotAllowed stranger) {
            image = Optional.empty();
        }
        if (image.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = image.get().getBytes(StandardCharsets.UTF_8);
        Attachment.send(response, "suksesi.svg", "image/svg+xml", out -> out.write(bytes));
    }

    private String years() {
        return SavedSvg.of(
                YearBars.of(counting.bench(doors.unit()).years()), messages.text("succession_bench.title.years"));
    }

    private Optional<String> chain(HttpServletRequest request) {
        UUID question =
                Addresses.id(request.getParameter("question")).orElseThrow(() -> new NotAllowed("DrawingServlet"));
        UUID unit = asking.unitOf(question).orElseThrow(() -> new NotAllowed("DrawingServlet"));
        int number = SuccessionDoors.number(request.getParameter("chain")).orElse(0);
        QuestionView view = asking.answer(unit, question);
        return view.chains().stream()
                .skip(number)
                .findFirst()
                .map(chain -> SavedSvg.of(ChainDrawing.of(chain, messages)));
    }
}
