package id.jenjang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** Shows every pattern once, for whoever builds or reviews screens; there in the demo profile only. */
@Named
@RequestScoped
public class StyleGuidePage {
    @Inject
    private Frame frame;

    @Inject
    private Messages messages;

    private String text;
    private LocalDate date;

    /** Answers "not found" outside the demo. */
    public void open() throws IOException {
        if (!frame.isDemo()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Says each kind of notice. */
    public void say() {
        messages.info("styleguide.text.info", text == null ? "" : text);
        messages.warn("styleguide.text.warn");
        messages.error("styleguide.text.error");
    }

    /** Says something and goes on to the same page, as every change does. */
    public String save() {
        messages.info("styleguide.text.info", text == null ? "" : text);
        return "/styleguide?faces-redirect=true";
    }

    /** Fails, to show what a failure looks like. */
    public void fail() {
        throw new IllegalStateException("The style guide was asked to fail.");
    }

    /** Rows to look at a table by; a table sorts the list that it is given in place. */
    public List<Row> getRows() {
        return IntStream.rangeClosed(1, 45)
                .mapToObj(i -> new Row("Contoh " + i, "III/" + "abcd".charAt(i % 4), 12.5 * i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public LocalDate getToday() {
        return LocalDate.of(2026, 11, 22);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    /**
     * One line of the sample table.
     *
     * @param points credit points
     */
    public record Row(String name, String grade, double points) {}
}
