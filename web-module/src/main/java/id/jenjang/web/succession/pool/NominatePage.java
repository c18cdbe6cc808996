package id.jenjang.web.succession.pool;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.succession.pool.Candidacy;
import id.jenjang.succession.pool.NominatingPeople;
import id.jenjang.succession.pool.NominationForm;
import id.jenjang.succession.pool.PoolAnswer;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Nominates a member of the visitor's units, or the visitor, for a pool (Nominasikan). */
@Named
@RequestScoped
public class NominatePage {
    @Inject
    private NominatingPeople nominating;

    @Inject
    private Visitor visitor;

    @Inject
    private PoolWords words;

    @Inject
    private HttpServletRequest request;

    private UUID person;
    private boolean self;
    private Candidacy candidacy;
    private String command;
    private String pool;
    private String reason;

    // Before any component: what is rendered decides which fields of a post are heard.
    @PostConstruct
    void read() {
        person = Addresses.person(request.getParameter("person"), visitor).orElse(null);
        self = person != null && visitor.employee().filter(person::equals).isPresent();
        try {
            if (self) {
                candidacy = nominating.ownCandidacy(person);
            } else if (person != null && visitor.is(Role.UNIT_HEAD)) {
                candidacy = nominating.candidacy(person);
            }
        } catch (NotAllowed stranger) {
            candidacy = null;
        }
    }

    /** Not found for who may not nominate that person. */
    public void open() throws IOException {
        if (candidacy == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
        }
    }

    /** Nominates; the same form sent twice has one effect. */
    public void nominate() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("NominatePage"));
        UUID chosen = Addresses.id(pool).orElseThrow(() -> new NotAllowed("NominatePage"));
        NominationForm form = new NominationForm(key, chosen, reason);
        PoolAnswer answer = self ? nominating.nominateSelf(person, form) : nominating.nominate(person, form);
        if (words.told(answer)) {
            Faces.redirect(self ? "succession/mine" : "succession/nominate?person=%s", person);
        }
    }

    /** The pools that can be chosen. */
    public List<Candidacy.Choice> getFree() {
        return candidacy.choices().stream().filter(one -> !one.already()).toList();
    }

    public boolean isSelf() {
        return self;
    }

    public Candidacy getCandidacy() {
        return candidacy;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
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
