package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.WaitingList;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.signup.MenteeSignUp;
import id.jenjang.mentoring.signup.SignedUp;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Who waits for a mentor (daftar tunggu), in the order in which they are served. */
@Dependent
public class Waiting {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private SignedUp signedUp;

    @Inject
    private LivePairs pairs;

    @Inject
    private Offers offers;

    Waiting() {}

    /** Those stored in that database. */
    public Waiting(DataSource database) {
        this.database = database;
        signedUp = new SignedUp(database);
        pairs = new LivePairs(database);
        offers = new Offers(database);
    }

    /**
     * Mentees of the programme who are signed up and have neither a pair nor an open offer, who is served first first.
     * Whose pair has ended for good waits again only after signing up anew.
     */
    public List<WaitingRow> of(UUID programme) {
        Set<UUID> served = new HashSet<>();
        pairs.running(programme).forEach(one -> served.add(one.mentee()));
        offers.open(programme).forEach(one -> served.add(one.couple().mentee()));
        Map<UUID, Instant> finished = pairs.finished(programme);
        Map<UUID, Integer> passedOver = passedOver(programme);
        List<WaitingRow> waiting = signedUp.mentees(programme).stream()
                .filter(one -> !served.contains(one.employee()))
                .filter(one -> asksAfter(one, finished.get(one.employee())))
                .map(one -> new WaitingRow(one.employee(), one.signedAt(), passedOver.getOrDefault(one.employee(), 0)))
                .toList();
        return WaitingList.ordered(waiting, one -> new WaitingList.Place(one.mentee(), one.since(), one.passedOver()));
    }

    private static boolean asksAfter(MenteeSignUp mentee, Instant formed) {
        return formed == null || mentee.signedAt().isAfter(formed);
    }

    /** How many published runs left out whom; who was never left out is not in it. */
    public Map<UUID, Integer> passedOver(UUID programme) {
        Map<UUID, Integer> passedOver = new HashMap<>();
        Rows.list(
                database,
                "select employee, count(*) as runs from mentoring_passed_over where programme = ? group by employee",
                row -> passedOver.put(row.getObject("employee", UUID.class), row.getInt("runs")),
                programme);
        return passedOver;
    }

    /** Keeps that a run which is published left these mentees out; the same run counts once. */
    public void passOver(UUID programme, UUID run, Collection<UUID> mentees) {
        mentees.stream()
                .distinct()
                .sorted()
                .forEach(mentee -> Rows.run(
                        database,
                        "insert into mentoring_passed_over (run, employee, programme) select ?, ?, ? where not exists"
                                + " (select 1 from mentoring_passed_over where run = ? and employee = ?)",
                        run,
                        mentee,
                        programme,
                        run,
                        mentee));
    }
}
