package id.jenjang.web.succession.pool;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.succession.pool.Decree;
import id.jenjang.succession.pool.DecreeForm;
import id.jenjang.succession.pool.KeepingPools;
import id.jenjang.succession.pool.MemberRow;
import id.jenjang.succession.pool.PoolEvent;
import id.jenjang.succession.pool.TalentPool;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** One pool: who is in it, what happened to it, the decrees that set it. */
@Named
@RequestScoped
public class PoolPage {
    @Inject
    private KeepingPools keeping;

    @Inject
    private Visitor visitor;

    @Inject
    private PoolWords words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private TalentPool pool;
    private String q;
    private LazyDataModel<MemberRow> rows;
    private List<PoolEvent> history = List.of();
    private List<Decree> decrees = List.of();
    private String command;
    private Long version;
    private String number;
    private LocalDate day;
    private String reason;
    private String out;

    // Before any component: a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        q = request.getParameter("q");
        UUID asked = Addresses.id(request.getParameter("pool")).orElse(null);
        out = Addresses.id(request.getParameter("out")).map(UUID::toString).orElse(null);
        try {
            pool = asked == null
                    ? null
                    : keeping.unitOf(asked)
                            .map(unit -> keeping.pool(unit, asked))
                            .orElse(null);
            if (pool != null) {
                history = keeping.history(pool.unit(), pool.uuid());
                decrees = keeping.decrees(pool.unit(), pool.uuid());
            }
        } catch (NotAllowed stranger) {
            pool = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (pool == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            version = pool.version();
            day = LocalDate.now(clock);
        }
    }

    /** Who is in it, by the page. */
    public LazyDataModel<MemberRow> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> keeping.members(pool.unit(), pool.uuid(), q, Integer.MAX_VALUE, 1)
                            .total(),
                    (first, size) -> keeping.members(pool.unit(), pool.uuid(), q, first, size)
                            .rows());
        }
        return rows;
    }

    /** Sets the pool as it is by a document. */
    public void decree() throws IOException {
        UUID form = Addresses.id(command).orElseThrow(() -> new NotAllowed("PoolPage"));
        after(words.told(keeping.decree(pool.unit(), pool.uuid(), new DecreeForm(form, number, day, version))));
    }

    /** Closes the pool. */
    public void close() throws IOException {
        after(words.told(keeping.close(pool.unit(), pool.uuid(), reason, version)));
    }

    /** Takes somebody out. */
    public void remove() throws IOException {
        UUID person = Addresses.id(out).orElseThrow(() -> new NotAllowed("PoolPage"));
        after(words.told(keeping.remove(pool.unit(), pool.uuid(), person, reason)));
    }

    private void after(boolean done) throws IOException {
        if (done) {
            Faces.redirect("succession/pool?pool=%s", pool.uuid());
        }
    }

    public boolean isCommittee() {
        return visitor.is(Role.COMMITTEE);
    }

    public boolean isAppointing() {
        return visitor.is(Role.APPOINTING_OFFICER);
    }

    /** Who is to be taken out, as the address says; null for nobody. */
    public String getOut() {
        return out;
    }

    public TalentPool getPool() {
        return pool;
    }

    public String getQ() {
        return q;
    }

    public List<PoolEvent> getHistory() {
        return history;
    }

    public List<Decree> getDecrees() {
        return decrees;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
