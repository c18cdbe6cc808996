package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.PlanningProgrammes;
import id.jenjang.mentoring.programme.ProgrammeAnswer;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.people.UnitRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Begins a programme, or changes what is said of it and its policy. */
@Named
@RequestScoped
public class ProgrammeFormPage {
    private static final int MONTHS = 6;

    @Inject
    private PlanningProgrammes planning;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String address;
    private UUID uuid;
    private String command;
    private long version;
    private String name;
    private String purpose;
    private String unit;
    private boolean byInvitation;
    private boolean evergreen;
    private LocalDate from;
    private LocalDate until;
    private int size;
    private final PolicyFields policy = new PolicyFields();

    /** Starts with what is stored, or with the policy that is shipped. */
    public void open() throws IOException {
        try {
            uuid = Addresses.id(address).orElse(null);
            if (uuid == null) {
                planning.units();
            }
            if (!Faces.isPostback()) {
                begin();
            }
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
        }
    }

    private void begin() {
        if (uuid == null) {
            command = UUID.randomUUID().toString();
            from = LocalDate.now(clock).withDayOfMonth(1).plusMonths(2);
            until = from.plusMonths(MONTHS).minusDays(1);
            policy.fill(planning.shippedPolicy());
            return;
        }
        MentoringProgramme now = planning.programme(uuid).programme();
        version = now.version();
        name = now.name();
        purpose = now.purpose();
        unit = now.unit().map(UUID::toString).orElse("");
        byInvitation = now.byInvitation();
        evergreen = now.evergreen();
        from = now.from();
        until = now.until();
        size = now.size();
        policy.fill(now.policy());
    }

    /** Begins the programme; the same form sent twice has one effect. */
    public void save() throws IOException {
        if (uuid == null) {
            UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("ProgrammeFormPage"));
            tell(planning.begin(key, form(), policy.form()), key);
        } else {
            tell(planning.change(uuid, version, form()), uuid);
        }
    }

    /** Adds a version of the policy. */
    public void revise() throws IOException {
        tell(planning.revise(uuid, version, policy.form()), uuid);
    }

    private ProgrammeForm form() {
        return new ProgrammeForm(name, purpose, Addresses.id(unit), byInvitation, evergreen, from, until, size);
    }

    private void tell(ProgrammeAnswer answer, UUID where) throws IOException {
        if (answer == ProgrammeAnswer.DONE) {
            messages.info("ProgrammeAnswer.DONE");
            Faces.redirect("mentoring/programme-view?programme=" + where);
        } else {
            messages.error("ProgrammeAnswer." + answer.name());
        }
    }

    /** Whether it is a new one. */
    public boolean isFresh() {
        return uuid == null;
    }

    public List<UnitRow> getAllUnits() {
        return planning.units();
    }

    public PolicyFields getPolicy() {
        return policy;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public boolean isByInvitation() {
        return byInvitation;
    }

    public void setByInvitation(boolean byInvitation) {
        this.byInvitation = byInvitation;
    }

    public boolean isEvergreen() {
        return evergreen;
    }

    public void setEvergreen(boolean evergreen) {
        this.evergreen = evergreen;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }
}
