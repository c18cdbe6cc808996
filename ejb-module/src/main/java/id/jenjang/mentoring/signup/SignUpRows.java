package id.jenjang.mentoring.signup;

import id.jenjang.people.Sex;
import id.jenjang.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes sign-ups of their rows: each part of all of them is read at once. */
final class SignUpRows {
    private static final String MENTOR = """
            select m.programme, m.employee, m.state, m.capacity,
              m.taken - m.unseen as taken, m.free_times, m.languages, m.asks_for,
              m.statement, m.decided_by, m.reason, m.signed_at, m.version
            from mentoring_mentor m where m.programme = ?
            """;
    private static final String MENTEE = """
            select m.programme, m.employee, m.state, m.own_goal, m.target_job, m.free_times, m.languages, m.asks_for,
              m.signed_at, m.version
            from mentoring_mentee m where m.programme = ?
            """;

    private static final int FEW = 100;

    private final DataSource database;
    private final UUID programme;
    private final Object[] who;
    private final String which;

    private SignUpRows(DataSource database, UUID programme, List<UUID> employees) {
        this.database = database;
        this.programme = programme;
        // A page of people is asked for by name, so that showing it does not read everybody's.
        boolean few = employees.size() <= FEW;
        this.which = few ? " and employee = any(?)" : "";
        this.who = few ? new Object[] {employees.toArray(UUID[]::new)} : new Object[0];
    }

    /** The mentors of a programme that the rest of the statement picks; its first argument is the programme. */
    static List<MentorSignUp> mentors(DataSource database, String rest, Object... arguments) {
        UUID programme = (UUID) arguments[0];
        List<MentorSignUp> bare =
                Rows.list(database, MENTOR + rest, row -> mentor(row, Set.of(), List.of()), arguments);
        SignUpRows parts = new SignUpRows(
                database, programme, bare.stream().map(MentorSignUp::employee).toList());
        Map<UUID, Set<String>> topics = bare.isEmpty() ? Map.of() : parts.topics(Side.MENTOR);
        Map<UUID, List<UUID>> wishes = bare.isEmpty() ? Map.of() : parts.wishes(Side.MENTOR);
        return bare.stream()
                .map(one -> new MentorSignUp(
                        one.programme(),
                        one.employee(),
                        one.state(),
                        one.capacity(),
                        one.taken(),
                        one.free(),
                        one.languages(),
                        one.asksFor(),
                        one.statement(),
                        one.decidedBy(),
                        one.reason(),
                        one.signedAt(),
                        topics.getOrDefault(one.employee(), Set.of()),
                        wishes.getOrDefault(one.employee(), List.of()),
                        one.version()))
                .toList();
    }

    /** The mentees of a programme that the rest of the statement picks; its first argument is the programme. */
    static List<MenteeSignUp> mentees(DataSource database, String rest, Object... arguments) {
        UUID programme = (UUID) arguments[0];
        List<UUID> found = Rows.list(database, MENTEE + rest, row -> row.getObject("employee", UUID.class), arguments);
        if (found.isEmpty()) {
            return List.of();
        }
        SignUpRows parts = new SignUpRows(database, programme, found);
        Map<UUID, Set<String>> topics = parts.topics(Side.MENTEE);
        Map<UUID, List<UUID>> wishes = parts.wishes(Side.MENTEE);
        Map<UUID, Map<String, Integer>> goals = parts.goals();
        Map<UUID, List<String>> routes = parts.routes();
        return Rows.list(database, MENTEE + rest, row -> mentee(row, topics, wishes, goals, routes), arguments);
    }

    private static MentorSignUp mentor(ResultSet row, Set<String> topics, List<UUID> wishes) throws SQLException {
        return new MentorSignUp(
                row.getObject("programme", UUID.class),
                row.getObject("employee", UUID.class),
                MentorState.valueOf(row.getString("state")),
                row.getInt("capacity"),
                row.getInt("taken"),
                row.getLong("free_times"),
                languages(row),
                asksFor(row),
                row.getString("statement"),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                topics,
                wishes,
                row.getLong("version"));
    }

    private static MenteeSignUp mentee(
            ResultSet row,
            Map<UUID, Set<String>> topics,
            Map<UUID, List<UUID>> wishes,
            Map<UUID, Map<String, Integer>> goals,
            Map<UUID, List<String>> routes)
            throws SQLException {
        UUID employee = row.getObject("employee", UUID.class);
        return new MenteeSignUp(
                row.getObject("programme", UUID.class),
                employee,
                MenteeState.valueOf(row.getString("state")),
                row.getString("own_goal"),
                Optional.ofNullable(row.getObject("target_job", UUID.class)),
                row.getLong("free_times"),
                languages(row),
                asksFor(row),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                goals.getOrDefault(employee, Map.of()),
                routes.getOrDefault(employee, List.of()),
                topics.getOrDefault(employee, Set.of()),
                wishes.getOrDefault(employee, List.of()),
                row.getLong("version"));
    }

    private static Set<String> languages(ResultSet row) throws SQLException {
        String all = row.getString("languages");
        return all.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(all.split(" ")));
    }

    private static Optional<Sex> asksFor(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("asks_for")).map(Sex::valueOf);
    }

    private Map<UUID, Set<String>> topics(Side side) {
        Map<UUID, Set<String>> all = new HashMap<>();
        read(
                "select employee, topic from mentoring_topic where programme = ?" + which + side(side),
                row -> all.computeIfAbsent(row.getObject("employee", UUID.class), k -> new HashSet<>())
                        .add(row.getString("topic")));
        return all;
    }

    private Map<UUID, List<UUID>> wishes(Side side) {
        Map<UUID, List<UUID>> all = new HashMap<>();
        read(
                "select employee, other from mentoring_wish where programme = ?" + which + side(side)
                        + " order by employee, place",
                row -> all.computeIfAbsent(row.getObject("employee", UUID.class), k -> new ArrayList<>())
                        .add(row.getObject("other", UUID.class)));
        return all;
    }

    private Map<UUID, Map<String, Integer>> goals() {
        Map<UUID, Map<String, Integer>> all = new HashMap<>();
        read(
                "select employee, competency, level_needed from mentoring_goal where programme = ?" + which
                        + " order by employee, competency",
                row -> all.computeIfAbsent(row.getObject("employee", UUID.class), k -> new LinkedHashMap<>())
                        .put(row.getString("competency"), row.getInt("level_needed")));
        return all;
    }

    private Map<UUID, List<String>> routes() {
        Map<UUID, List<String>> all = new HashMap<>();
        read(
                "select employee, job from mentoring_route where programme = ?" + which + " order by employee, place",
                row -> all.computeIfAbsent(row.getObject("employee", UUID.class), k -> new ArrayList<>())
                        .add(row.getString("job")));
        return all;
    }

    private static String side(Side side) {
        return " and side = '" + side.name() + "'";
    }

    private <T> void read(String sql, Rows.Made<T> made) {
        Object[] arguments = new Object[1 + who.length];
        arguments[0] = programme;
        System.arraycopy(who, 0, arguments, 1, who.length);
        Rows.list(database, sql, made, arguments);
    }
}
