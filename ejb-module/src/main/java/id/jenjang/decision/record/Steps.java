package id.jenjang.decision.record;

import id.jenjang.access.Role;
import id.jenjang.decision.flow.Answer;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.RecordedConsent;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.flow.StepState;
import id.jenjang.decision.procedure.Procedure;
import id.jenjang.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored steps of matters. */
final class Steps {
    private static final String ADD = """
            insert into matter_step (uuid, matter, revision, stage, place, step_key, consent, unit, body, state,
              proposed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
            """;
    private static final String CHANGE = """
            update matter_step set state = ?, role = ?, answerer = ?, delegate = ?, opened_at = ?, due_on = ?,
              answered_by = ?, answered_employee = ?, stands_for = ?, answer_roles = ?, answered_at = ?, reason = ?,
              carried_from = ?, consent_body = ?, consent_number = ?, consent_date = ?, consent_document = ?
            where uuid = ? and state in ('WAITING', 'OPEN')
            """;

    private final DataSource database;

    Steps(DataSource database) {
        this.database = database;
    }

    List<Step> of(UUID matter, int revision, Procedure procedure) {
        Map<UUID, Set<UUID>> decisions = new HashMap<>();
        Rows.list(
                database,
                "select u.step, u.decision from matter_step_subject u join matter_step s on s.uuid = u.step"
                        + " where s.matter = ? and s.revision = ?",
                row -> decisions
                        .computeIfAbsent(row.getObject(1, UUID.class), step -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)),
                matter,
                revision);
        return Rows.list(
                database,
                "select * from matter_step where matter = ? and revision = ? order by place",
                row -> step(row, procedure, decisions),
                matter,
                revision);
    }

    void add(Matter matter) {
        Map<UUID, UUID> people = new HashMap<>();
        matter.decisions().forEach(each -> people.put(each.uuid(), each.person()));
        int place = 0;
        for (Step step : matter.steps()) {
            Rows.run(
                    database,
                    ADD,
                    step.uuid(),
                    matter.uuid(),
                    matter.revision(),
                    step.stage(),
                    place++,
                    step.rule().key(),
                    step.consent(),
                    step.unit().orElse(null),
                    step.body(),
                    matter.proposedBy());
            for (UUID decision : step.decisions()) {
                Rows.run(
                        database,
                        "insert into matter_step_subject (step, decision, person) values (?, ?, ?)",
                        step.uuid(),
                        decision,
                        people.get(decision));
            }
            change(step);
        }
    }

    /** Writes a step that is still to be answered, or was just; an answer that was given is never changed. */
    void change(Step step) {
        Optional<Answer> answer = step.answer();
        Optional<RecordedConsent> consent = answer.flatMap(Answer::consent);
        int changed = Rows.run(
                database,
                CHANGE,
                step.state().name(),
                step.role().map(Enum::name).orElse(null),
                step.answerer().orElse(null),
                step.delegate().orElse(null),
                step.openedAt().map(Steps::stored).orElse(null),
                step.dueOn().orElse(null),
                answer.map(Answer::by).orElse(null),
                answer.flatMap(Answer::employee).orElse(null),
                answer.flatMap(Answer::standsFor).orElse(null),
                answer.map(a -> a.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                        .orElse(null),
                answer.map(a -> stored(a.at())).orElse(null),
                answer.map(Answer::reason).orElse(null),
                answer.flatMap(Answer::carriedFrom).orElse(null),
                consent.map(RecordedConsent::body).orElse(null),
                consent.map(RecordedConsent::number).orElse(null),
                consent.map(RecordedConsent::date).orElse(null),
                consent.map(RecordedConsent::document).orElse(null),
                step.uuid());
        if (changed == 0) {
            throw new ChangedMeanwhile("The step");
        }
        answer.ifPresent(given -> Rows.run(
                database,
                "update matter_step_subject set answered_employee = ?, stands_for = ? where step = ?",
                given.employee().orElse(null),
                given.standsFor().orElse(null),
                step.uuid()));
    }

    private static Step step(ResultSet row, Procedure procedure, Map<UUID, Set<UUID>> decisions) throws SQLException {
        UUID uuid = row.getObject("uuid", UUID.class);
        return new Step(
                uuid,
                row.getInt("stage"),
                procedure.rule(row.getString("step_key")),
                id(row, "unit"),
                decisions.getOrDefault(uuid, Set.of()),
                row.getString("body"),
                StepState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("role")).map(Role::valueOf),
                id(row, "answerer"),
                id(row, "delegate"),
                instant(row, "opened_at"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                answer(row));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        String by = row.getString("answered_by");
        if (by == null) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                by,
                id(row, "answered_employee"),
                id(row, "stands_for"),
                roles(row.getString("answer_roles")),
                instant(row, "answered_at").orElseThrow(),
                row.getString("reason"),
                Optional.ofNullable(row.getString("carried_from")),
                consent(row)));
    }

    private static Optional<RecordedConsent> consent(ResultSet row) throws SQLException {
        String body = row.getString("consent_body");
        return body == null
                ? Optional.empty()
                : Optional.of(new RecordedConsent(
                        body,
                        row.getString("consent_number"),
                        row.getObject("consent_date", LocalDate.class),
                        row.getString("consent_document")));
    }

    static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null && !names.isEmpty()) {
            Arrays.stream(names.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }

    static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
