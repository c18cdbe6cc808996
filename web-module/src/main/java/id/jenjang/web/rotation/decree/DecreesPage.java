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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @Inject
    private DecreePicks picks;

    private DecreeFilter filter;
    private List<DecreeRow> rows;
    private Set<UUID> chosen;

    @PostConstruct
    void read() {
        filter = DecreeChoice.of(request::getParameter);
        picks.absorb(list(), request.getParameterValues("shown"), request.getParameterValues("pick"));
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

    /** Ticks what the form showed as ticked, which is done already; nothing more than the count anew. */
    public void tick() {
        open();
    }

    /** Ticks every move that the list holds, on all its pages. */
    public void tickAll() {
        picks.add(list(), getRows().stream().map(DecreeRow::decision).toList());
        chosen = null;
    }

    /** Ticks nothing any more. */
    public void tickNone() {
        picks.clear(list());
        chosen = null;
    }

    /** Whether the move is ticked. */
    public boolean ticked(DecreeRow row) {
        return chosen().contains(row.decision());
    }

    /** How many moves are ticked, on other pages and outside what the list is narrowed to included. */
    public int getTicked() {
        return chosen().size();
    }

    /** The decisions ticked, of those that papers can still be written about; empty for none. */
    Set<UUID> chosen() {
        if (chosen == null) {
            Set<UUID> wished = picks.of(list());
            Set<UUID> known = wished.isEmpty()
                    ? Set.of()
                    : writing.moves(reach()).stream().map(DecreeRow::decision).collect(Collectors.toSet());
            chosen = wished.stream().filter(known::contains).collect(Collectors.toSet());
        }
        return chosen;
    }

    /** What papers are written of: what is ticked, wherever the list stands, else all that the list is narrowed to. */
    DecreeFilter wanted() {
        return chosen().isEmpty() ? filter : reach();
    }

    private DecreeFilter reach() {
        return new DecreeFilter(Optional.empty(), Optional.empty(), "", DecreeFilter.Stage.ALL, filter.chain());
    }

    private String list() {
        return filter.chain().map(UUID::toString).orElse("");
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
