package id.jenjang.web.succession.pool;

import id.jenjang.access.Role;
import id.jenjang.succession.pool.NominatingPeople;
import id.jenjang.succession.pool.Nomination;
import id.jenjang.succession.pool.OwnEntry;
import id.jenjang.succession.pool.OwnPools;
import id.jenjang.succession.pool.PoolEvent;
import id.jenjang.succession.pool.ReadingOwnPools;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's own pools and nominations (Kelompok dan nominasi saya). */
@Named
@RequestScoped
public class OwnPoolsPage {
    @Inject
    private ReadingOwnPools reading;

    @Inject
    private NominatingPeople nominating;

    @Inject
    private Visitor visitor;

    @Inject
    private PoolWords words;

    private OwnPools own;
    private String pool;
    private String reason;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        own = visitor.is(Role.EMPLOYEE) ? visitor.employee().map(reading::own).orElse(null) : null;
    }

    /** Not found for who is no employee. */
    public void open() throws IOException {
        if (own == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** What happened to the visitor in a pool, the newest first. */
    public List<PoolEvent> history(OwnEntry entry) {
        return reading.ownHistory(visitor.employee().orElseThrow(), entry.pool().uuid());
    }

    /** Leaves a pool. */
    public void leave() throws IOException {
        UUID chosen = Addresses.id(pool).orElse(new UUID(0, 0));
        if (words.told(reading.leave(visitor.employee().orElseThrow(), chosen, reason))) {
            Faces.redirect("succession/mine");
        }
    }

    /** Takes an own nomination back. */
    public void withdraw(Nomination one) throws IOException {
        if (words.told(nominating.withdraw(visitor.employee().orElseThrow(), one.uuid()))) {
            Faces.redirect("succession/mine");
        }
    }

    /** Whether the visitor can take it back. */
    public boolean takeable(Nomination one) {
        return one.self() && one.state() == Nomination.State.WAITING;
    }

    public OwnPools getOwn() {
        return own;
    }

    public String getPool() {
        return pool;
    }

    public void setPool(String pool) {
        this.pool = pool;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
