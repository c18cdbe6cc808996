package id.jenjang.decision.own;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.Parties;
import id.jenjang.decision.approval.Telling;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.Turn;
import id.jenjang.decision.procedure.ObjectionRule;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of objections, with what may be done to them and when. */
@Dependent
class Objections {
    static final int MOST_WORDS = 4000;

    private static final String SELECT =
            "select o.*, m.procedure_key from objection o join matter m on m.uuid = o.matter ";

    private final Matters matters;
    private final Parties parties;
    private final World world;
    private final Names names;
    private final Telling telling;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    Objections(Matters matters, Parties parties, World world, Names names, Telling telling) {
        this.matters = matters;
        this.parties = parties;
        this.world = world;
        this.names = names;
        this.telling = telling;
    }

    Objections(DataSource database, Matters matters, Parties parties, World world, Names names, Telling telling) {
        this(matters, parties, world, names, telling);
        this.database = database;
    }

    /** The last day on which the person may object; empty when they may not at all. */
    Optional<LocalDate> until(StoredMatter stored) {
        return stored.decidedAt()
                .filter(at -> stored.matter().state() == MatterState.DECIDED
                        || stored.matter().state() == MatterState.EFFECTIVE)
                .flatMap(at -> stored.matter()
                        .procedure()
                        .objection()
                        .map(rule ->
                                world.calendar().lastDay(at.atZone(world.zone()).toLocalDate(), rule.within())));
    }

    ObjectionAnswer object(UUID person, UUID decision, String words) {
        Optional<UUID> matter = Rows.first(
                database,
                "select matter from matter_decision where uuid = ? and person = ?",
                row -> row.getObject(1, UUID.class),
                decision,
                person);
        if (matter.isEmpty()) {
            return ObjectionAnswer.NOT_DECIDED;
        }
        StoredMatter stored = matters.take(matter.get()).orElseThrow();
        Optional<String> before = Rows.first(
                database, "select words from objection where decision = ?", row -> row.getString(1), decision);
        if (before.isPresent()) {
            return before.get().equals(words == null ? "" : words.strip())
                    ? ObjectionAnswer.DONE
                    : ObjectionAnswer.ALREADY;
        }
        return refusal(stored, words).orElseGet(() -> add(stored, person, decision, words.strip()));
    }

    private Optional<ObjectionAnswer> refusal(StoredMatter stored, String words) {
        MatterState state = stored.matter().state();
        if (state != MatterState.DECIDED && state != MatterState.EFFECTIVE) {
            return Optional.of(ObjectionAnswer.NOT_DECIDED);
        }
        Optional<LocalDate> until = until(stored);
        if (until.isEmpty()) {
            return Optional.of(ObjectionAnswer.NOT_PROVIDED);
        }
        if (world.today().isAfter(until.get())) {
            return Optional.of(ObjectionAnswer.TOO_LATE);
        }
        return wordsWrong(words, MOST_WORDS) ? Optional.of(ObjectionAnswer.WORDS_WRONG) : Optional.empty();
    }

    private static boolean wordsWrong(String words, int most) {
        return words == null || words.isBlank() || words.length() > most;
    }

    private ObjectionAnswer add(StoredMatter stored, UUID person, UUID decision, String words) {
        Matter matter = stored.matter();
        ObjectionRule rule = matter.procedure().objection().orElseThrow();
        Rows.run(
                database,
                "insert into objection (uuid, decision, matter, person, words, made_at, answer_due, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 1)",
                UUID.randomUUID(),
                decision,
                matter.uuid(),
                person,
                words,
                now(),
                world.due(rule.answer()));
        telling.objection(matter, person, "decision.objected", "OBJECTED");
        return ObjectionAnswer.DONE;
    }

    /** Answers an objection; one that is upheld before anything took effect takes the whole matter back. */
    ObjectionAnswer answer(UUID objection, boolean upheld, String reason, Caller caller, String actor) {
        Optional<ObjectionRow> found = row(objection);
        if (found.isEmpty()) {
            throw new NotAllowed("Objecting.answer");
        }
        StoredMatter stored = matters.take(found.get().matter()).orElseThrow();
        ObjectionRow row = row(objection).orElseThrow();
        Party party = parties.of(caller, actor, stored.matter());
        Role role = stored.matter().procedure().objection().orElseThrow().answeredBy();
        boolean may = party.roles().contains(role)
                || party.mandates().stream().anyMatch(mandate -> mandate.roles().contains(role));
        if (!may || caller.employee().filter(row.person()::equals).isPresent()) {
            throw new NotAllowed("Objecting.answer");
        }
        if (row.upheld().isPresent()) {
            boolean same = row.upheld().get() == upheld && row.reason().equals(reason == null ? "" : reason.strip());
            return same ? ObjectionAnswer.DONE : ObjectionAnswer.ALREADY;
        }
        if (wordsWrong(reason, Matter.MOST_REASON)) {
            return ObjectionAnswer.WORDS_WRONG;
        }
        return answered(stored, row, upheld, reason.strip(), caller, party);
    }

    private ObjectionAnswer answered(
            StoredMatter stored, ObjectionRow row, boolean upheld, String reason, Caller caller, Party party) {
        int changed = Rows.run(
                database,
                "update objection set answered_by = ?, answered_employee = ?, answered_at = ?, upheld = ?, reason = ?,"
                        + " version = version + 1 where uuid = ? and answered_by is null",
                party.name(),
                caller.employee().orElse(null),
                now(),
                upheld,
                reason,
                row.uuid());
        if (changed == 0) {
            return ObjectionAnswer.ALREADY;
        }
        telling.objection(stored.matter(), row.person(), "decision.objection.answered", "OBJECTION_ANSWERED");
        Turn turn = stored.matter().withdrawn(reason);
        if (upheld && turn.block().isEmpty()) {
            matters.change(stored, turn.matter(), world.now());
            telling.withdrawn(stored.matter(), turn.matter(), party, reason, world.now());
        }
        return ObjectionAnswer.DONE;
    }

    /** Those not answered that one of these roles may answer for their units, by the day the answer is due. */
    List<ObjectionRow> open(Caller caller, String actor) {
        return Rows.list(database, SELECT + "where o.answered_by is null order by o.answer_due, o.uuid", this::row)
                .stream()
                .filter(row -> caller.employee().filter(row.person()::equals).isEmpty())
                .filter(row -> mayAnswer(row, caller, actor))
                .toList();
    }

    private boolean mayAnswer(ObjectionRow row, Caller caller, String actor) {
        Matter matter = matters.find(row.matter()).orElseThrow().matter();
        Party party = parties.of(caller, actor, matter);
        Role role = matter.procedure().objection().orElseThrow().answeredBy();
        return party.roles().contains(role)
                || party.mandates().stream().anyMatch(mandate -> mandate.roles().contains(role));
    }

    /** The objection to a decision. */
    Optional<ObjectionRow> against(UUID decision) {
        return Rows.first(database, SELECT + "where o.decision = ?", this::row, decision);
    }

    private Optional<ObjectionRow> row(UUID objection) {
        return Rows.first(database, SELECT + "where o.uuid = ?", this::row, objection);
    }

    private ObjectionRow row(ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        UUID matter = row.getObject("matter", UUID.class);
        LocalDate due = row.getObject("answer_due", LocalDate.class);
        boolean answered = row.getString("answered_by") != null;
        Optional<Boolean> upheld = answered ? Optional.of(row.getBoolean("upheld")) : Optional.empty();
        String reason = Optional.ofNullable(row.getString("reason")).orElse("");
        String words = row.getString("words");
        UUID uuid = row.getObject("uuid", UUID.class);
        UUID decision = row.getObject("decision", UUID.class);
        OffsetDateTime made = row.getObject("made_at", OffsetDateTime.class);
        ObjectionRule rule = matters.find(matter)
                .orElseThrow()
                .matter()
                .procedure()
                .objection()
                .orElseThrow();
        return new ObjectionRow(
                uuid,
                matter,
                decision,
                person,
                names.people(Set.of(person)).getOrDefault(person, "?"),
                words,
                made.toInstant(),
                due,
                world.calendar().between(world.today(), due, rule.answer().count()),
                upheld,
                reason,
                rule.confirmed());
    }

    private OffsetDateTime now() {
        return world.now().atOffset(ZoneOffset.UTC);
    }
}
