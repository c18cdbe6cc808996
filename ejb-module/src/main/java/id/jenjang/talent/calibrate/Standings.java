package id.jenjang.talent.calibrate;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.Names;
import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Where the people of a session stand: as mapped, or where the session moved them. */
@Dependent
class Standings {
    /** Stands for those without a certain box. */
    static final String UNCERTAIN = "UNCERTAIN";

    private static final String FROM = """
             from calibration_session s
             join talent_standing p on p.cycle_id = s.cycle_id
             join unit u on u.uuid = p.unit_uuid
             join unit r on r.uuid = s.unit_uuid and u.tree_from between r.tree_from and r.tree_to
             left join calibration_entry x on x.session_id = s.id and x.employee_uuid = p.employee_uuid
            """;
    private static final String WHERE = " where s.uuid = ? and (s.job_level is null or p.job_name = any(?)) ";
    private static final String NOW = """
             case when x.box_to is not null then x.box_to
               when coalesce(x.box_from_worst, p.box_worst) = coalesce(x.box_from_best, p.box_best)
               then coalesce(x.box_from_worst, p.box_worst) else 'UNCERTAIN' end
            """;
    private static final String COUNTS = "select box, count(*), sum(spoken) from (select " + NOW
            + " as box, case when x.discussed_at is null then 0 else 1 end as spoken" + FROM + WHERE
            + ") q group by box";
    private static final String NAMED = " join employee e on e.uuid = p.employee_uuid ";
    private static final String COLUMNS = """
            p.employee_uuid, e.title_before, e.name, e.title_after, p.job_name, u.name as unit_name,
              coalesce(x.box_from_worst, p.box_worst) as from_worst, coalesce(x.box_from_best, p.box_best) as from_best,
              x.box_to, x.discussed_at, x.reason, x.moved_employee, x.moved_at, coalesce(x.version, 0) as version,
              (select count(*) from calibration_vote v where v.session_id = s.id
                and v.employee_uuid = p.employee_uuid and v.outcome is null) as votes
            """;
    private static final String PEOPLE = "select " + COLUMNS + FROM + NAMED + WHERE;
    private static final String FIRST = "select q.* from (select " + COLUMNS + ", " + NOW + " as box,"
            + " row_number() over (partition by " + NOW
            + " order by case when x.box_to is null then 1 else 0 end,"
            + " p.performance_low + p.potential_low desc, e.name, p.employee_uuid) as place" + FROM + NAMED + WHERE
            + ") q where q.place <= ? order by q.place";

    private CurrentJobs jobs;
    private Names names;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Standings() {}

    @Inject
    Standings(CurrentJobs jobs, Names names) {
        this.jobs = jobs;
        this.names = names;
    }

    Standings(DataSource database) {
        this(new CurrentJobs(database), new Names(database));
        this.database = database;
    }

    /** How many are in a box, and of how many the committee has spoken. */
    record Count(int people, int discussed) {}

    /** The counts by box; {@code UNCERTAIN} for those without a certain one. */
    Map<String, Count> counts(CalibrationSession session) {
        Map<String, Count> counts = new HashMap<>();
        Rows.list(
                database,
                COUNTS,
                row -> counts.put(row.getString(1), new Count(row.getInt(2), row.getInt(3))),
                session.uuid(),
                jobNames(session));
        return counts;
    }

    /** The first few of each box: those who were moved there, then the highest. */
    Map<String, List<Standing>> first(CalibrationSession session, int most) {
        Map<String, List<Standing>> first = new HashMap<>();
        named(Rows.list(database, FIRST, Standings::standing, session.uuid(), jobNames(session), most))
                .forEach(one -> first.computeIfAbsent(one.boxKey(), box -> new ArrayList<>())
                        .add(one));
        return first;
    }

    /** A page of a box by name; of those without a certain one where none is asked for. */
    StandingPage page(CalibrationSession session, BoxAsked asked) {
        List<Object> arguments = new ArrayList<>(List.of(session.uuid(), jobNames(session)));
        String which = " and " + NOW + " = ?";
        arguments.add(asked.box().map(TalentBox::key).orElse(UNCERTAIN));
        return page(which, arguments, asked);
    }

    /** A page of everybody of the session whose name has these words. */
    StandingPage found(CalibrationSession session, BoxAsked asked) {
        return page("", new ArrayList<>(List.of(session.uuid(), jobNames(session))), asked);
    }

    private StandingPage page(String box, List<Object> arguments, BoxAsked asked) {
        String which = box;
        if (!asked.words().isEmpty()) {
            which += " and lower(e.name) like ? escape '!'";
            String words = asked.words().toLowerCase(Locale.ROOT);
            arguments.add("%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        long total = Rows.number(database, "select count(*)" + FROM + NAMED + WHERE + which, arguments.toArray());
        arguments.add(asked.size());
        arguments.add(asked.first());
        String order = " order by e.name, p.employee_uuid limit ? offset ?";
        return new StandingPage(
                (int) total,
                named(Rows.list(database, PEOPLE + which + order, Standings::standing, arguments.toArray())));
    }

    /** Everybody whom the session moved, the last first. */
    List<Standing> moved(CalibrationSession session) {
        return named(Rows.list(
                database,
                PEOPLE + " and x.box_to is not null order by x.moved_at desc, p.employee_uuid",
                Standings::standing,
                session.uuid(),
                jobNames(session)));
    }

    /** One person; empty for who is not of the session. */
    Optional<Standing> of(CalibrationSession session, UUID employee) {
        return named(Rows.list(
                        database,
                        PEOPLE + " and p.employee_uuid = ?",
                        Standings::standing,
                        session.uuid(),
                        jobNames(session),
                        employee))
                .stream()
                .findFirst();
    }

    // What was mapped keeps the name of the job alone.
    private String[] jobNames(CalibrationSession session) {
        return jobs.known().catalogue().all().stream()
                .filter(job -> session.level().filter(job.level()::equals).isPresent())
                .map(Job::name)
                .distinct()
                .toArray(String[]::new);
    }

    private List<Standing> named(List<Standing> rows) {
        Set<UUID> movers = new HashSet<>();
        rows.forEach(row -> row.move().ifPresent(move -> movers.add(move.by())));
        Map<UUID, String> said = names.people(movers);
        return rows.stream().map(row -> named(row, said)).toList();
    }

    private static Standing named(Standing row, Map<UUID, String> said) {
        return new Standing(
                row.employee(),
                row.name(),
                row.jobName(),
                row.unitName(),
                row.fromWorst(),
                row.fromBest(),
                row.to(),
                row.discussed(),
                row.move()
                        .map(move -> new Standing.LastMove(
                                move.by(), said.getOrDefault(move.by(), "?"), move.reason(), move.at())),
                row.contested(),
                row.version());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        UUID mover = row.getObject("moved_employee", UUID.class);
        return new Standing(
                row.getObject("employee_uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                row.getString("job_name"),
                row.getString("unit_name"),
                TalentBox.of(row.getString("from_worst")),
                TalentBox.of(row.getString("from_best")),
                Optional.ofNullable(row.getString("box_to")).map(TalentBox::of),
                row.getObject("discussed_at") != null,
                mover == null
                        ? Optional.empty()
                        : Optional.of(new Standing.LastMove(
                                mover,
                                "",
                                row.getString("reason"),
                                Sessions.at(row, "moved_at").orElseThrow())),
                row.getInt("votes") > 0,
                row.getLong("version"));
    }
}
