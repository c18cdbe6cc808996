package id.jenjang.mentoring.record;

import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of evaluations; single ones are read by their author alone, figures by the coordinator. */
@Dependent
public class Evaluations {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Evaluations() {}

    /** Those stored in that database. */
    public Evaluations(DataSource database) {
        this.database = database;
    }

    /** What a person gave of a pair. */
    public List<Evaluation> by(UUID author, UUID pair) {
        return Rows.list(
                database,
                "select * from mentoring_evaluation where pair = ? and author = ? order by written_at",
                row -> new Evaluation(
                        pair,
                        Evaluation.Kind.valueOf(row.getString("kind")),
                        author,
                        row.getInt("satisfaction"),
                        row.getInt("usefulness"),
                        row.getString("words"),
                        Changed.instant(row, "written_at")),
                pair,
                author);
    }

    /**
     * What was given, without words and without who.
     *
     * @param byMentee whether the mentee gave it, else the mentor
     */
    public record Mark(UUID pair, boolean byMentee, int satisfaction, int usefulness) {}

    /** The final marks in a programme. */
    public List<Mark> finals(UUID programme) {
        return Rows.list(
                database,
                "select e.*, p.mentee from mentoring_evaluation e join mentoring_pair p on p.uuid = e.pair"
                        + " where p.programme = ? and e.kind = 'FINAL'",
                row -> new Mark(
                        row.getObject("pair", UUID.class),
                        row.getObject("author", UUID.class).equals(row.getObject("mentee", UUID.class)),
                        row.getInt("satisfaction"),
                        row.getInt("usefulness")),
                programme);
    }

    /** Keeps what was given; refused when it was given before. */
    public void give(Evaluation given) {
        boolean before = by(given.author(), given.pair()).stream().anyMatch(one -> one.kind() == given.kind());
        if (before) {
            throw new PairRefused(PairRefused.Why.GIVEN);
        }
        Rows.run(
                database,
                "insert into mentoring_evaluation (pair, kind, author, satisfaction, usefulness, words, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                given.pair(),
                given.kind().name(),
                given.author(),
                given.satisfaction(),
                given.usefulness(),
                given.words(),
                Changed.at(given.written()));
    }
}
