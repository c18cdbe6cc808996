package id.jenjang.rotation.store;

import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.TermsText;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of rounds with every version of their terms. */
@Dependent
public class Rounds {
    private static final String ROUND = """
            select r.id, r.uuid, r.name, r.status, r.bids_close, r.terms_id, t.version_no, t.content_hash, t.content,
              r.opened_at, r.version
            from rotation_round r join rotation_terms t on t.id = r.terms_id
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Rounds() {}

    /** Those stored in that database. */
    public Rounds(DataSource database) {
        this.database = database;
    }

    /** Stores a new round as a draft; the same command again gives the round that it made before. */
    public UUID add(String name, RotationTerms terms, UUID commandKey, String by, Instant at) {
        Optional<UUID> before = Sql.first(
                database,
                "select uuid from rotation_round where command_key = ?",
                row -> Sql.uuid(row, "uuid"),
                commandKey);
        if (before.isPresent()) {
            return before.get();
        }
        UUID uuid = UUID.randomUUID();
        long id = Sql.next(database);
        long termsId = Sql.next(database);
        Sql.change(
                database,
                "insert into rotation_round (id, uuid, name, status, terms_id, opened_by, opened_at, command_key, version)"
                        + " values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, 1)",
                id,
                uuid,
                name,
                termsId,
                by,
                at,
                commandKey);
        write(id, termsId, 1, terms, by, at);
        return uuid;
    }

    /** The round; empty when there is none. */
    public Optional<StoredRound> find(UUID uuid) {
        return Sql.first(database, ROUND + " where r.uuid = ?", Rounds::round, uuid);
    }

    /** The round of that number. */
    public Optional<StoredRound> byId(long id) {
        return Sql.first(database, ROUND + " where r.id = ?", Rounds::round, id);
    }

    /** All rounds, the newest first. */
    public List<StoredRound> all() {
        return Sql.list(database, ROUND + " order by r.opened_at desc, r.id desc", Rounds::round);
    }

    /** The terms of a version, as a plan was made by. */
    public Optional<RotationTerms> terms(long termsId) {
        return Sql.first(
                database,
                "select content from rotation_terms where id = ?",
                row -> TermsText.read(row.getString("content")),
                termsId);
    }

    /** Writes new terms; they become the newest. Refused as out of date when the round was changed meanwhile. */
    public void revise(StoredRound round, RotationTerms terms, String by, Instant at) {
        long termsId = Sql.next(database);
        touch(round, "terms_id = ?", termsId);
        write(round.id(), termsId, round.termsNumber() + 1, terms, by, at);
    }

    /** Brings the round into another status; refused as out of date when it was changed meanwhile. */
    public void move(StoredRound round, RoundStatus next) {
        touch(round, "status = ?", next.name());
    }

    /** Opens the round for bids until the end of that day. */
    public void openUntil(StoredRound round, LocalDate closes) {
        touch(round, "status = 'OPEN', bids_close = ?", closes);
    }

    private void touch(StoredRound round, String set, Object argument) {
        int changed = Sql.change(
                database,
                "update rotation_round set " + set + ", version = version + 1 where id = ? and version = ?",
                argument,
                round.id(),
                round.version());
        if (changed == 0) {
            throw new OutOfDate();
        }
    }

    private void write(long round, long id, int number, RotationTerms terms, String by, Instant at) {
        String content = TermsText.write(terms);
        Sql.change(
                database,
                "insert into rotation_terms (id, round_id, version_no, content, content_hash, written_at, written_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                round,
                number,
                content,
                TermsText.hash(content),
                at,
                by);
        Sql.change(database, "delete from rotation_round_unit where round_id = ?", round);
        terms.scope()
                .units()
                .forEach(unit -> Sql.change(
                        database, "insert into rotation_round_unit (round_id, unit_uuid) values (?, ?)", round, unit));
    }

    private static StoredRound round(ResultSet row) throws SQLException {
        return new StoredRound(
                row.getLong("id"),
                Sql.uuid(row, "uuid"),
                row.getString("name"),
                RoundStatus.valueOf(row.getString("status")),
                row.getObject("bids_close", LocalDate.class),
                row.getLong("terms_id"),
                row.getInt("version_no"),
                row.getString("content_hash"),
                TermsText.read(row.getString("content")),
                Sql.instant(row, "opened_at"),
                row.getLong("version"));
    }
}
