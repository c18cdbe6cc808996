package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.talent.map.CycleAnswer;
import id.jenjang.talent.map.CycleForm;
import id.jenjang.talent.map.CycleRow;
import id.jenjang.talent.map.CycleState;
import id.jenjang.talent.map.MappingTalent;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The cycles of talent mapping, and the form that begins one (Siklus Pemetaan). */
@Named
@RequestScoped
public class CyclesPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private MappingTalent mapping;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private List<CycleRow> rows;
    private List<UnitRow> units = List.of();
    private String command;
    private String name;
    private String unit;
    private Integer year;
    private LocalDate asOf;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            rows = doors.begins() ? mapping.cycles() : null;
            units = rows == null ? List.of() : mapping.units();
        } catch (NotAllowed stranger) {
            rows = null;
        }
    }

    /** Not found for who may not begin cycles. */
    public void open() throws IOException {
        if (rows == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            asOf = LocalDate.now(clock);
            year = asOf.getYear();
            name = messages.text("talent_cycles.text.name", String.valueOf(year));
        }
    }

    /** Begins a cycle; the same form sent twice has one effect. */
    public void begin() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("CyclesPage"));
        UUID where = Addresses.id(unit).orElseThrow(() -> new NotAllowed("CyclesPage"));
        tell(mapping.begin(where, new CycleForm(key, name, year, asOf)));
    }

    /** Has a cycle that failed computed once more. */
    public void again(CycleRow row) throws IOException {
        tell(mapping.again(row.cycle().unit(), row.cycle().uuid()));
    }

    private void tell(CycleAnswer answer) throws IOException {
        if (answer == CycleAnswer.DONE) {
            messages.info("talent_cycles.text.begun");
            Faces.redirect("talent/cycles");
        } else {
            messages.error("CycleAnswer." + answer.name());
        }
    }

    public boolean failed(CycleRow row) {
        return row.cycle().state() == CycleState.FAILED;
    }

    public boolean ready(CycleRow row) {
        return row.cycle().state() == CycleState.READY;
    }

    public List<CycleRow> getRows() {
        return rows;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
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

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
