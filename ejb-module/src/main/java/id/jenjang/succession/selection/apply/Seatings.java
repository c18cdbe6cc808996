package id.jenjang.succession.selection.apply;

import id.jenjang.people.PositionsOfUnits;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of who may score whom; scores refer to it, so that the database holds it too. */
@Dependent
public class Seatings {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private PositionsOfUnits positions;

    Seatings() {}

    /** Those stored in that database. */
    public Seatings(DataSource database) {
        this.database = database;
        this.positions = new PositionsOfUnits(database);
    }

    /** Whom people have declared ties to, in either direction. */
    public Set<Set<UUID>> ties() {
        return positions.declarations().stream()
                .map(one -> Set.of(one.one(), one.other()))
                .collect(Collectors.toSet());
    }

    /** Why a member is shut out of an applicant from the start. */
    public static Seating.Cause cause(UUID employee, UUID panelist, Set<Set<UUID>> ties) {
        if (employee.equals(panelist)) {
            return Seating.Cause.SELF;
        }
        return ties.contains(Set.of(employee, panelist)) ? Seating.Cause.DECLARED : Seating.Cause.NONE;
    }

    /** Seats a member before an applicant. */
    public void add(Application applicant, UUID panelist, Seating.Cause cause, Instant at) {
        Rows.run(
                database,
                "insert into selection_seating (applicant, contest, panelist, cleared, cause, at_instant)"
                        + " values (?, ?, ?, ?, ?, ?)",
                applicant.uuid(),
                applicant.contest(),
                panelist,
                cause == Seating.Cause.NONE,
                cause.name(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** All of a selection. */
    public List<Seating> of(UUID contest) {
        return Rows.list(
                database,
                "select applicant, panelist, cause, words from selection_seating where contest = ?"
                        + " order by applicant, panelist",
                row -> new Seating(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Seating.Cause.valueOf(row.getString(3)),
                        Optional.ofNullable(row.getString(4))),
                contest);
    }

    /**
     * Shuts a member out by their own word, with the scores that were not submitted; false when they had been already.
     */
    public boolean shutOut(UUID applicant, UUID panelist, String words, Instant at) {
        Rows.run(
                database,
                "delete from selection_draft_score where applicant = ? and panelist = ?",
                applicant,
                panelist);
        return Rows.run(
                        database,
                        "update selection_seating set cleared = false, cause = 'OWN_WORD', words = ?, at_instant = ?"
                                + " where applicant = ? and panelist = ? and cleared",
                        words,
                        at.atOffset(ZoneOffset.UTC),
                        applicant,
                        panelist)
                == 1;
    }
}
