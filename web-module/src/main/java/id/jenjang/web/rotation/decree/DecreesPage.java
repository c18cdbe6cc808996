package id.jenjang.web.rotation.decree;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.approval.DecreeFilter;
import id.jenjang.rotation.approval.DecreeRow;
import id.jenjang.rotation.approval.WritingDecrees;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Moments;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The decided moves by the day on which they take effect, to write their papers (Naskah Keputusan). */
@Named
@RequestScoped
public class DecreesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private WritingDecrees writing;

    @Inject
    private Messages messages;

    @Inject
    private Moments moments;

    @Inject
    private RotationActs acts;

    private DecreeFilter filter;
    private List<DecreeRow> rows;

    @PostConstruct
    void read() {
        filter = DecreeChoice.of(request::getParameter);
    }

    /** Not found for who writes no decrees. */
    public void open() {
        try {
            getRows();
        } catch (NotAllowed e) {
            acts.notFound();
        }
    }

    /** The moves asked for, by day and name; a list of their own, since a table may sort it. */
    public List<DecreeRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(writing.moves(filter));
        }
        return rows;
    }

    /** How many of them are not decided yet, so that their papers are drafts. */
    public long getDrafts() {
        return getRows().stream().filter(row -> !row.decided()).count();
    }

    /** The page in one sentence. */
    public String getLead() {
        long coming = getRows().stream().filter(row -> !row.effective()).count();
        return messages.text(
                "rotation_decrees.text.lead",
                getRows().size(),
                coming,
                getRows().size() - coming);
    }

    /** When it was decided; empty while it is not. */
    public String decided(DecreeRow row) {
        return row.decidedAt().map(moments::text).orElse("");
    }

    public DecreeFilter.Stage[] getStages() {
        return DecreeFilter.Stage.values();
    }

    /** Whether the list is narrowed to that. */
    public boolean on(DecreeFilter.Stage stage) {
        return filter.stage() == stage;
    }

    /** The address of the list narrowed otherwise. */
    public String address(DecreeFilter.Stage stage) {
        return DecreeChoice.address(filter, stage);
    }

    /** Whether anything of the address narrows the list. */
    public boolean isNarrowed() {
        return !filter.equals(DecreeFilter.ALL);
    }

    /** Whether one chain is shown, wherever it stands. */
    public boolean isOneChain() {
        return filter.chain().isPresent();
    }

    /** What of it the list is narrowed by. */
    DecreeFilter filter() {
        return filter;
    }

    public String getName() {
        return filter.name();
    }

    public String getStage() {
        return filter.stage().name().toLowerCase(Locale.ROOT);
    }

    /** The first day, as a field of the address holds it; empty for any. */
    public String getFrom() {
        return filter.from().map(Object::toString).orElse("");
    }

    /** The last day, likewise. */
    public String getTo() {
        return filter.to().map(Object::toString).orElse("");
    }
}
