package id.jenjang.succession.desk;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PersonRow;
import id.jenjang.requirement.Verdict;
import id.jenjang.store.Rows;
import id.jenjang.succession.rank.Readiness;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored candidates of positions, as computed. */
@Dependent
class SuccessorRows {
    private static final String LINES = "select l.*, x.employee_uuid as essential from successor_line l"
            + " left join essential_successor x on x.employee_uuid = l.employee_uuid"
            + " where l.position_uuid = ? order by l.place";
    private static final String COVERS = "select * from successor_cover where position_uuid = ? order by place";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private PeopleAmong people;

    @Inject
    private Clock clock;

    SuccessorRows() {}

    SuccessorRows(DataSource database, CurrentJobs jobs, PeopleAmong people, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.people = people;
        this.clock = clock;
    }

    private record Line(SuccessorRow row, String job) {}

    /** Best first; none for a position that is not ranked. */
    List<SuccessorRow> of(UUID position) {
        List<Line> lines = Rows.list(database, LINES, SuccessorRows::line, position);
        Map<UUID, PersonRow> known =
                known(lines.stream().map(line -> line.row.employee()).toList());
        JobCatalogue catalogue = jobs.known().catalogue();
        return lines.stream()
                .map(line -> named(line, known.get(line.row.employee()), catalogue))
                .toList();
    }

    /** Who may act at once, best first. */
    List<CoverRow> covers(UUID position) {
        List<CoverRow> covers = Rows.list(database, COVERS, SuccessorRows::cover, position);
        Map<UUID, PersonRow> known =
                known(covers.stream().map(CoverRow::employee).toList());
        JobCatalogue catalogue = jobs.known().catalogue();
        return covers.stream()
                .map(one -> {
                    PersonRow person = known.get(one.employee());
                    return new CoverRow(
                            one.employee(),
                            person == null ? "" : person.name(),
                            jobName(catalogue, one.jobName()),
                            person == null || person.unitName() == null ? "" : person.unitName(),
                            one.levelsBelow(),
                            one.fit());
                })
                .toList();
    }

    /** The people as they are today. */
    Map<UUID, PersonRow> known(Collection<UUID> employees) {
        Map<UUID, PersonRow> known = new HashMap<>();
        people.page(employees, PeopleAmong.Wanted.ANY, LocalDate.now(clock), 0, employees.size())
                .forEach(person -> known.put(person.uuid(), person));
        return known;
    }

    private static SuccessorRow named(Line line, PersonRow person, JobCatalogue catalogue) {
        SuccessorRow row = line.row;
        return new SuccessorRow(
                row.employee(),
                person == null ? "" : person.name(),
                row.computed(),
                jobName(catalogue, line.job),
                person == null || person.unitName() == null ? "" : person.unitName(),
                person == null || person.grade() == null ? "" : person.grade(),
                row.step(),
                row.readiness(),
                row.verdict(),
                row.earliest(),
                row.score(),
                row.fit(),
                row.box(),
                row.experience(),
                row.ready(),
                row.cell(),
                row.essential(),
                row.movedBy());
    }

    private static String jobName(JobCatalogue catalogue, String code) {
        return catalogue.byCode(code).map(Job::name).orElse(code);
    }

    private static Line line(ResultSet row) throws SQLException {
        int cell = row.getInt("cell");
        SuccessorRow read = new SuccessorRow(
                row.getObject("employee_uuid", UUID.class),
                "",
                row.getInt("place"),
                "",
                "",
                "",
                row.getString("step"),
                Readiness.valueOf(row.getString("readiness")),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("earliest", LocalDate.class),
                row.getInt("score"),
                row.getInt("fit"),
                row.getInt("box"),
                row.getInt("experience"),
                row.getInt("ready"),
                cell < 0 ? Optional.empty() : Optional.of(cell),
                row.getObject("essential", UUID.class) != null,
                Optional.empty());
        return new Line(read, row.getString("from_job"));
    }

    private static CoverRow cover(ResultSet row) throws SQLException {
        return new CoverRow(
                row.getObject("employee_uuid", UUID.class),
                "",
                row.getString("job"),
                "",
                row.getInt("levels_below"),
                row.getInt("fit"));
    }
}
