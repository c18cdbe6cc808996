package id.jenjang.audit;

import static id.jenjang.audit.Trail.update;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who owns the database and switches its guards off is found all the same. */
class TamperingTest {
    private static final int TAMPERINGS = 1000;

    private record Place(Stream stream, LocalDate day, long seq, long last) {}

    private enum Deed {
        EDIT,
        DELETE,
        SWAP,
        INSERT,
        APPEND,
        CUT_TAIL,
        REHASH_TAIL,
        DELETE_DAY,
        CUT_LAST_DAY,
        MOVE_HEAD
    }

    private final Random random = new Random(20261123);

    @ParameterizedTest
    @EnumSource
    void a_thousand_tamperings_of_a_thousand_are_found(Database database) {
        try (Trail trail = new Trail(database).filled()) {
            List<ChainHead> exports = trail.commit(ChainHeads::stored);
            List<Place> places = places(trail);
            assertThat(trail.commit(c -> Trail.verify(c, exports)).flaws()).isEmpty();
            List<String> missed = new ArrayList<>();
            for (int i = 0; i < TAMPERINGS; i++) {
                Deed deed = Deed.values()[i % Deed.values().length];
                Place place = places.get(random.nextInt(places.size()));
                List<Flaw> flaws = trail.undo(connection -> {
                    switchOff(connection, database);
                    tamper(connection, deed, place);
                    return Trail.verify(connection, exports).flaws();
                });
                if (flaws.isEmpty()) {
                    missed.add(deed + " at " + place);
                }
            }
            assertThat(missed).isEmpty();
            assertThat(trail.commit(c -> Trail.verify(c, exports)).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_edited_entry_is_named_itself(Database database) {
        try (Trail trail = new Trail(database).filled()) {
            for (Place place : places(trail).subList(0, 30)) {
                List<Flaw> flaws = trail.undo(connection -> {
                    switchOff(connection, database);
                    assertThat(update(
                                    connection,
                                    "update audit_entry set verb = 'goal.ended' where stream = ? and chain_day = ? and seq = ?",
                                    place.stream().code(),
                                    place.day(),
                                    place.seq()))
                            .isEqualTo(1);
                    return Trail.verify(connection, List.of()).flaws();
                });
                assertThat(flaws)
                        .containsExactly(new Flaw(place.stream(), place.day(), place.seq(), Flaw.Kind.CHANGED));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_tail_whose_head_was_put_back_is_found_only_against_the_export(Database database) {
        try (Trail trail = new Trail(database).filled()) {
            List<ChainHead> exports = trail.commit(ChainHeads::stored);
            Place end = places(trail).stream()
                    .filter(p -> p.stream() == Stream.ACTS && p.day().equals(Trail.LAST) && p.seq() == p.last())
                    .findFirst()
                    .orElseThrow();
            List<List<Flaw>> flaws = trail.undo(connection -> {
                switchOff(connection, database);
                cutTail(connection, end, 1);
                return List.of(
                        Trail.verify(connection, List.of()).flaws(),
                        Trail.verify(connection, exports).flaws());
            });
            assertThat(flaws.get(0)).isEmpty();
            assertThat(flaws.get(1)).containsExactly(new Flaw(Stream.ACTS, Trail.LAST, end.seq(), Flaw.Kind.MISSING));
        }
    }

    private void tamper(Connection connection, Deed deed, Place place) throws SQLException {
        switch (deed) {
            case EDIT -> edit(connection, place);
            case DELETE -> change(connection, "delete from audit_entry", place, place.seq());
            case SWAP -> swap(connection, place);
            case INSERT -> insert(connection, place);
            case APPEND -> copy(connection, place, place.seq(), place.last() + 1);
            case CUT_TAIL -> cutTail(connection, place, 1 + random.nextInt((int) place.last() - 1));
            case REHASH_TAIL -> rehashTail(connection, place);
            case DELETE_DAY -> deleteDay(connection, place.stream(), place.day());
            case CUT_LAST_DAY -> deleteDay(connection, place.stream(), Trail.LAST);
            case MOVE_HEAD ->
                update(
                        connection,
                        "update audit_head set last_hash = ? where stream = ? and chain_day = ?",
                        "f".repeat(64),
                        place.stream().code(),
                        place.day());
        }
    }

    private void edit(Connection connection, Place place) throws SQLException {
        List<String> edits = List.of(
                "actor = actor || 'x'",
                "verb = 'lain'",
                "person_uuid = '" + new UUID(random.nextLong(), random.nextLong()) + "'",
                "facts = '{\"n\":\"x\"}'",
                "request_id = coalesce(request_id, '') || 'x'",
                "at_instant = at_instant + interval '1' second",
                "seq = seq + 100000",
                "chain_day = date '2026-12-31'",
                "previous_hash = '" + "a".repeat(64) + "'",
                "entry_hash = '" + "b".repeat(64) + "'");
        change(connection, "update audit_entry set " + edits.get(random.nextInt(edits.size())), place, place.seq());
    }

    private void swap(Connection connection, Place place) throws SQLException {
        long other = place.seq() == place.last() ? 1 : place.last();
        long aside = 1_000_000;
        change(connection, "update audit_entry set seq = " + aside, place, place.seq());
        change(connection, "update audit_entry set seq = " + place.seq(), place, other);
        change(connection, "update audit_entry set seq = " + other, place, aside);
    }

    private void insert(Connection connection, Place place) throws SQLException {
        for (long seq = place.last(); seq >= place.seq(); seq--) {
            change(connection, "update audit_entry set seq = " + (seq + 1), place, seq);
        }
        copy(connection, place, place.seq() + 1, place.seq());
    }

    private static void copy(Connection connection, Place place, long from, long to) throws SQLException {
        change(connection, """
                insert into audit_entry select stream, chain_day, %d, at_instant, actor, verb, person_uuid, facts,
                request_id, previous_hash, entry_hash from audit_entry
                """.formatted(to), place, from);
    }

    private static void cutTail(Connection connection, Place place, int count) throws SQLException {
        long left = place.last() - count;
        for (long seq = left + 1; seq <= place.last(); seq++) {
            change(connection, "delete from audit_entry", place, seq);
        }
        update(connection, """
                update audit_head h set last_seq = ?, last_hash = (select entry_hash from audit_entry e
                where e.stream = h.stream and e.chain_day = h.chain_day and e.seq = ?)
                where stream = ? and chain_day = ?
                """, left, left, place.stream().code(), place.day());
    }

    private static void deleteDay(Connection connection, Stream stream, LocalDate day) throws SQLException {
        update(connection, "delete from audit_entry where stream = ? and chain_day = ?", stream.code(), day);
        update(connection, "delete from audit_head where stream = ? and chain_day = ?", stream.code(), day);
    }

    /** Changes an entry and makes every hash after it right again, to the last day's head. */
    private void rehashTail(Connection connection, Place place) throws SQLException {
        List<AuditEntry> tail = tail(connection, place);
        String hash = tail.get(0).previousHash();
        boolean first = true;
        for (AuditEntry old : tail) {
            Draft was = old.content();
            Draft content =
                    first ? new Draft(was.at(), was.actor(), "dihapus", was.person(), was.facts(), was.request()) : was;
            first = false;
            AuditEntry forged = AuditEntry.chained(old.stream(), old.day(), old.seq(), content, hash);
            hash = forged.hash();
            update(
                    connection,
                    "update audit_entry set verb = ?, previous_hash = ?, entry_hash = ? where stream = ? and chain_day = ? and seq = ?",
                    content.verb(),
                    forged.previousHash(),
                    hash,
                    old.stream().code(),
                    old.day(),
                    old.seq());
            update(
                    connection,
                    "update audit_head set last_hash = ? where stream = ? and chain_day = ? and last_seq = ?",
                    hash,
                    old.stream().code(),
                    old.day(),
                    old.seq());
        }
    }

    private static List<AuditEntry> tail(Connection connection, Place place) throws SQLException {
        List<AuditEntry> tail = new ArrayList<>();
        String sql = """
                select chain_day, seq, at_instant, actor, verb, person_uuid, facts, request_id, previous_hash, entry_hash
                from audit_entry where stream = ? and (chain_day > ? or chain_day = ? and seq >= ?)
                order by chain_day, seq
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, place.stream().code());
            statement.setObject(2, place.day());
            statement.setObject(3, place.day());
            statement.setLong(4, place.seq());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Draft content = new Draft(
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, UUID.class),
                            row.getString(7),
                            row.getString(8));
                    LocalDate day = row.getObject(1, LocalDate.class);
                    tail.add(new AuditEntry(
                            place.stream(), day, row.getLong(2), content, row.getString(9), row.getString(10)));
                }
            }
        }
        return tail;
    }

    private static void change(Connection connection, String sql, Place place, long seq) throws SQLException {
        int rows = update(
                connection,
                sql + " where stream = ? and chain_day = ? and seq = ?",
                place.stream().code(),
                place.day(),
                seq);
        assertThat(rows).isEqualTo(1);
    }

    private static void switchOff(Connection connection, Database database) throws SQLException {
        if (database == Database.POSTGRESQL) {
            update(connection, "alter table audit_entry disable trigger user");
            update(connection, "alter table audit_head disable trigger user");
        }
    }

    private static List<Place> places(Trail trail) {
        return trail.commit(connection -> {
            List<Place> places = new ArrayList<>();
            for (ChainHead head : ChainHeads.stored(connection)) {
                for (long seq = 1; seq <= head.seq(); seq++) {
                    places.add(new Place(head.stream(), head.day(), seq, head.seq()));
                }
            }
            return places;
        });
    }
}
