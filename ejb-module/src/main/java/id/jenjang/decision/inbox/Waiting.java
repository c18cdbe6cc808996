package id.jenjang.decision.inbox;

import id.jenjang.access.Role;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The open steps that somebody may answer, by deadline, as few columns as it takes to choose a page from. */
@Dependent
class Waiting {
    private static final String OPEN = """
            select s.uuid, s.matter, s.due_on, s.role, s.answerer, s.delegate, m.procedure_key
            from matter_step s join matter m on m.uuid = s.matter and m.revision = s.revision and m.state = 'PROPOSED'
            where s.state = 'OPEN' and (s.answerer = any(?) or s.delegate = ? or s.role = any(?))
              and (s.consent or m.proposed_by <> ? and (m.proposer is null or m.proposer <> ?))
              and not exists (select 1 from matter_decision d
                where d.matter = m.uuid and d.revision = m.revision and d.person = ?)
            order by s.due_on, s.opened_at, m.uuid, s.place
            """;
    private static final UUID NOBODY = new UUID(0, 0);

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Waiting() {}

    Waiting(DataSource database) {
        this.database = database;
    }

    /**
     * An open step.
     *
     * @param role that answers; empty where a head or delegate does
     */
    record Open(
            UUID step,
            UUID matter,
            LocalDate dueOn,
            Optional<Role> role,
            Optional<UUID> answerer,
            Optional<UUID> delegate,
            String procedure) {}

    /** The steps of these heads, of this employee by hand-over, and of these roles; none about the employee. */
    List<Open> of(String actor, Optional<UUID> employee, Set<UUID> heads, Set<Role> roles) {
        UUID self = employee.orElse(NOBODY);
        return new ArrayList<>(Rows.list(
                database,
                OPEN,
                row -> new Open(
                        row.getObject("uuid", UUID.class),
                        row.getObject("matter", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getString("role")).map(Role::valueOf),
                        Optional.ofNullable(row.getObject("answerer", UUID.class)),
                        Optional.ofNullable(row.getObject("delegate", UUID.class)),
                        row.getString("procedure_key")),
                heads.toArray(UUID[]::new),
                self,
                roles.stream().map(Enum::name).toArray(String[]::new),
                actor,
                self,
                self));
    }

    /** Whom each of the matters is about now. */
    Map<UUID, Set<UUID>> people(Collection<UUID> matters) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        Rows.list(
                        database,
                        "select d.matter, d.person from matter_decision d join matter m on m.uuid = d.matter"
                                + " and m.revision = d.revision where d.matter = any(?)",
                        row -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        (Object) matters.toArray(UUID[]::new))
                .forEach(pair -> people.computeIfAbsent(pair.get(0), matter -> new HashSet<>())
                        .add(pair.get(1)));
        return people;
    }

    /** The units that the decisions of a matter concern. */
    Set<UUID> units(UUID matter) {
        return Set.copyOf(Rows.list(
                database,
                "select from_unit as unit from matter_decision where matter = ? and from_unit is not null"
                        + " union select to_unit from matter_decision where matter = ? and to_unit is not null",
                row -> row.getObject("unit", UUID.class),
                matter,
                matter));
    }
}
