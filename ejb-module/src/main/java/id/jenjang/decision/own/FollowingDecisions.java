package id.jenjang.decision.own;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.inbox.Clockwork;
import id.jenjang.decision.record.LogLine;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Shows a person the decisions about themselves, and where each stands. */
@Stateless
public class FollowingDecisions {
    private static final Set<String> BACK = Set.of("RETURNED", "REFUSED", "WITHDRAWN");

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Matters matters;

    @Inject
    private MatterLog log;

    @Inject
    private Clockwork clockwork;

    @Inject
    private Objections objections;

    @Inject
    private Names names;

    @Inject
    private World world;

    /** For the container. */
    public FollowingDecisions() {}

    FollowingDecisions(DataSource database, Clockwork clockwork, Objections objections, Names names, World world) {
        this.database = database;
        this.matters = new Matters(database);
        this.log = new MatterLog(database);
        this.clockwork = clockwork;
        this.objections = objections;
        this.names = names;
        this.world = world;
    }

    /** The decisions about the person, newest first; those that a new proposal replaced are not listed. */
    @Allows(Role.EMPLOYEE)
    public List<OwnDecision> own(@AboutPerson UUID employee, Locale locale) {
        List<UUID> found = Rows.list(
                database,
                "select m.uuid from matter m join matter_decision d on d.matter = m.uuid and d.revision = m.revision"
                        + " where d.person = ? order by m.proposed_at desc, m.uuid",
                row -> row.getObject(1, UUID.class),
                employee);
        return found.stream()
                .map(uuid -> matters.find(uuid).orElseThrow())
                .map(stored -> own(stored, employee, locale))
                .toList();
    }

    private OwnDecision own(StoredMatter stored, UUID employee, Locale locale) {
        Matter matter = stored.matter();
        DecisionRef decision = matter.decisions().stream()
                .filter(each -> each.person().equals(employee))
                .findFirst()
                .orElseThrow();
        Optional<ObjectionRow> objection = objections.against(decision.uuid());
        Optional<LocalDate> until = objection.isPresent()
                ? Optional.empty()
                : objections.until(stored).filter(day -> !world.today().isAfter(day));
        return new OwnDecision(
                decision.uuid(),
                matter.uuid(),
                decision.reference(),
                matter.procedure().key(),
                matter.procedure().title().in(locale),
                matter.state(),
                decision.fromUnit().map(this::unit).orElse(""),
                decision.seat()
                        .map(this::seat)
                        .or(() -> decision.toUnit().map(this::unit))
                        .orElse(""),
                decision.effectiveOn(),
                matter.effective().contains(decision.uuid()),
                late(matter, decision),
                stored.proposedAt().atZone(clockwork.zone(matter)),
                reason(matter),
                clockwork.of(matter, locale),
                until,
                objection);
    }

    private boolean late(Matter matter, DecisionRef decision) {
        LocalDate planned = decision.effectiveOn();
        boolean undecided = matter.state() == MatterState.PROPOSED || matter.state() == MatterState.RETURNED;
        return undecided
                && !matter.procedure().effect().day(planned, world.today()).equals(planned);
    }

    private String reason(Matter matter) {
        return log.of(matter.uuid()).stream()
                .filter(line -> BACK.contains(line.act()))
                .reduce((first, second) -> second)
                .map(LogLine::reason)
                .orElse("");
    }

    private String unit(UUID unit) {
        return Optional.ofNullable(names.units(Set.of(unit)).get(unit))
                .map(Names.UnitName::name)
                .orElse("?");
    }

    private String seat(UUID seat) {
        return Optional.ofNullable(names.seats(Set.of(seat)).get(seat))
                .map(found -> found.job() + ", " + found.unitName())
                .orElse("?");
    }
}
