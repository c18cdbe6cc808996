package id.jenjang.web.succession.pool;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.JobLevel;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.pool.EntryRule;
import id.jenjang.succession.pool.KeepingPools;
import id.jenjang.succession.pool.PoolForm;
import id.jenjang.succession.pool.PoolKind;
import id.jenjang.succession.pool.PoolRow;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.people.UnitView;
import id.jenjang.web.talent.TalentDoors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The pools of a unit, and the form that opens one (Kelompok Rencana Suksesi). */
@Named
@RequestScoped
public class PoolsPage {
    private static final int TERM = 24;

    @Inject
    private TalentDoors doors;

    @Inject
    private KeepingPools keeping;

    @Inject
    private PoolWords words;

    @Inject
    private HttpServletRequest request;

    private List<UnitRow> units = List.of();
    private UUID unit;
    private UUID position;
    private List<PoolRow> rows;
    private Map<String, String> families = Map.of();
    private String command;
    private String name;
    private JobLevel level;
    private String family;
    private Integer term;
    private boolean groupOnly = true;
    private Integer within;

    // Before any component: what is rendered decides which fields of a post are heard.
    @PostConstruct
    void read() {
        position = Addresses.id(request.getParameter("position")).orElse(null);
        try {
            if (doors.wide()) {
                units = doors.units();
                unit = Addresses.id(request.getParameter("unit"))
                        .orElseGet(() -> units.stream()
                                .findFirst()
                                .map(UnitRow::uuid)
                                .orElseThrow(() -> new NotAllowed("PoolsPage")));
                rows = keeping.pools(unit);
                families = doors.begins() ? keeping.families() : Map.of();
            }
        } catch (NotAllowed stranger) {
            rows = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (rows == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            term = TERM;
        }
    }

    /** Opens a pool; the same form sent twice has one effect. */
    public void begin() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("PoolsPage"));
        Optional<String> chosen = Optional.ofNullable(family).filter(text -> !text.isBlank());
        PoolKind kind = position != null ? PoolKind.POSITION : chosen.isPresent() ? PoolKind.FAMILY : PoolKind.LEVEL;
        PoolForm form = new PoolForm(
                key,
                name,
                kind,
                position != null ? null : level,
                position != null ? Optional.empty() : chosen,
                Optional.ofNullable(position),
                term == null ? 0 : term,
                new EntryRule(groupOnly, Optional.ofNullable(within)));
        if (words.told(keeping.open(unit, form))) {
            Faces.redirect("succession/pool?pool=%s", key);
        }
    }

    /** Whether the visitor may open pools. */
    public boolean isBeginner() {
        return doors.begins();
    }

    public List<PoolRow> getRows() {
        return rows;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public UUID getUnit() {
        return unit;
    }

    public UUID getPosition() {
        return position;
    }

    public Map<String, String> getFamilies() {
        return families;
    }

    public JobLevel[] getLevels() {
        return JobLevel.values();
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

    public JobLevel getLevel() {
        return level;
    }

    public void setLevel(JobLevel level) {
        this.level = level;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public Integer getTerm() {
        return term;
    }

    public void setTerm(Integer term) {
        this.term = term;
    }

    public boolean isGroupOnly() {
        return groupOnly;
    }

    public void setGroupOnly(boolean groupOnly) {
        this.groupOnly = groupOnly;
    }

    public Integer getWithin() {
        return within;
    }

    public void setWithin(Integer within) {
        this.within = within;
    }
}
