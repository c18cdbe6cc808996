package id.jenjang.web.people;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.ReadingOwnData;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Everything that is stored about the caller, as JSON to take along. */
@WebServlet("/people/mydata.json")
public class MyDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingOwnData own;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, "data-saya.json", "application/json", out -> {
            UUID me = visitor.employee().orElseThrow(() -> new NotAllowed("MyDataServlet"));
            out.write(own.export(me).getBytes(StandardCharsets.UTF_8));
        });
    }
}
