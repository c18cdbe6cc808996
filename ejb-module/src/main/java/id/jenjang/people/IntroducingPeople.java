package id.jenjang.people;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells what every screen shows round its content: whose session it is, where they lead, how old the data are. */
@Stateless
public class IntroducingPeople {
    private static final String AS_OF =
            "select as_of from import_run where status = 'APPLIED' order by id desc limit 1";
    private static final String ROOTS = """
            select uuid, name from unit where parent_id is null and gone_import_id is null order by tree_from
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private Clock clock;

    /** For the container. */
    public IntroducingPeople() {}

    IntroducingPeople(DataSource database, Clock clock) {
        this.database = database;
        this.people = new PeopleOfUnits(database);
        this.heads = new HeadsOfUnits(database);
        this.clock = clock;
    }

    /** The caller's own row of today; empty for one who is no longer delivered. */
    @Allows(Role.EMPLOYEE)
    public Optional<PersonRow> self(@AboutPerson UUID employee) {
        return people.person(employee, LocalDate.now(clock));
    }

    /** The units that the caller heads today, a unit before those below it; what lies below is not listed. */
    @Allows(Role.EMPLOYEE)
    public List<UnitRow> headed(@AboutPerson UUID employee) {
        return heads.headedBy(employee, LocalDate.now(clock)).stream()
                .flatMap(unit -> people.units(unit).stream().limit(1))
                .sorted(Comparator.comparingInt(UnitRow::depth).thenComparing(UnitRow::name))
                .toList();
    }

    /** The units that stand under no other: where one who is limited to no unit starts. */
    @Allows(value = Role.ANALYST, aboutNobody = true)
    public List<UnitRow> roots() {
        return Sql.list(
                database, ROOTS, row -> new UnitRow(row.getObject("uuid", UUID.class), null, row.getString("name"), 0));
    }

    /** The day that the newest applied import stands for; empty before the first. */
    @Allows(anyone = true)
    public Optional<LocalDate> dataAsOf() {
        return Sql.first(database, AS_OF, row -> Sql.date(row, "as_of"));
    }
}
