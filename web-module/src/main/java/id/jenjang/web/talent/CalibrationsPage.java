package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.JobLevel;
import id.jenjang.people.UnitRow;
import id.jenjang.talent.calibrate.CalibrationAnswer;
import id.jenjang.talent.calibrate.CalibrationTerms;
import id.jenjang.talent.calibrate.HoldingSessions;
import id.jenjang.talent.calibrate.SessionForm;
import id.jenjang.talent.calibrate.SessionRow;
import id.jenjang.talent.map.CycleRow;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.mentoring.PersonChoice;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The sessions of calibration, and the form that begins one (Sidang Kalibrasi). */
@Named
@RequestScoped
public class CalibrationsPage {
    private static final int MEMBERS = 6;

    @Inject
    private TalentDoors doors;

    @Inject
    private HoldingSessions holding;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    private final List<Slot> members = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private List<SessionRow> rows;
    private List<UnitRow> units = List.of();
    private List<CycleRow> cycles = List.of();
    private String command;
    private String name;
    private String unit;
    private String cycle;
    private String level;

    /** A place of the committee in the form. */
    public static final class Slot {
        private PersonChoice choice;

        public PersonChoice getChoice() {
            return choice;
        }

        public void setChoice(PersonChoice choice) {
            this.choice = choice;
        }
    }

    /** The share of a box in the form. */
    public static final class Share {
        private final TalentBox box;
        private Integer percent;

        Share(TalentBox box, int percent) {
            this.box = box;
            this.percent = percent;
        }

        public TalentBox getBox() {
            return box;
        }

        public Integer getPercent() {
            return percent;
        }

        public void setPercent(Integer percent) {
            this.percent = percent;
        }
    }

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            rows = doors.wide() ? holding.sessions() : null;
            units = rows == null ? List.of() : doors.units();
            cycles = rows == null
                    ? List.of()
                    : doors.ready().stream()
                            .filter(row -> !row.cycle().announced())
                            .toList();
        } catch (NotAllowed stranger) {
            rows = null;
        }
        if (rows != null) {
            CalibrationTerms terms = holding.terms();
            TalentBox.all().forEach(box -> shares.add(new Share(box, terms.share(box))));
            for (int i = 0; i < MEMBERS; i++) {
                members.add(new Slot());
            }
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (rows == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            if (visitor.self().isPresent() && visitor.employee().isPresent()) {
                members.get(0)
                        .setChoice(new PersonChoice(
                                visitor.employee().get(), visitor.self().get().name()));
            }
        }
    }

    /** People to name the committee from. */
    public List<PersonChoice> find(String words) {
        return units.isEmpty()
                ? List.of()
                : holding.find(units.get(0).uuid(), words).stream()
                        .map(one -> new PersonChoice(
                                one.uuid(), messages.text("talent_boxes.text.cycle", one.name(), one.unitName())))
                        .toList();
    }

    /** Begins a session; the same form sent twice has one effect. */
    public void begin() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("CalibrationsPage"));
        UUID where = Addresses.id(unit).orElseThrow(() -> new NotAllowed("CalibrationsPage"));
        UUID which = Addresses.id(cycle).orElseThrow(() -> new NotAllowed("CalibrationsPage"));
        Map<TalentBox, Integer> guide = new LinkedHashMap<>();
        shares.forEach(share -> guide.put(share.box, share.percent == null ? 0 : share.percent));
        List<UUID> named = members.stream()
                .map(Slot::getChoice)
                .filter(Objects::nonNull)
                .map(PersonChoice::employee)
                .toList();
        Optional<JobLevel> only =
                level == null || level.isEmpty() ? Optional.empty() : Optional.of(JobLevel.valueOf(level));
        CalibrationAnswer answer = holding.begin(where, new SessionForm(key, name, which, only, named, guide));
        if (answer == CalibrationAnswer.DONE) {
            messages.info("talent_calibrations.text.begun");
            Faces.redirect("talent/calibration?session=%s", key);
        } else {
            messages.error("CalibrationAnswer." + answer.name());
        }
    }

    /** Whether the visitor may begin a session now. */
    public boolean isBeginner() {
        return doors.begins() && !cycles.isEmpty();
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public List<CycleRow> getCycles() {
        return cycles;
    }

    public JobLevel[] getLevels() {
        return JobLevel.values();
    }

    public List<Slot> getMembers() {
        return members;
    }

    public List<Share> getShares() {
        return shares;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
