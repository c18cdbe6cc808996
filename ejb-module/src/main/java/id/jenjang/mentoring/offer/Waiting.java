package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.WaitingList;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.signup.SignedUp;
import id.jenjang.people.KnownEmployees;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
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

    @Inject
    private KnownEmployees known;

    Waiting() {}

    /** Those stored in that database. */
    public Waiting(DataSource database) {
        this.database = database;
        signedUp = new SignedUp(database);
        pairs = new LivePairs(database);
        offers = new Offers(database);
        known = new KnownEmployees(database);
    }

    /**
     * Mentees of the programme who are signed up and still here and have neither a pair nor an open offer, who is
     * served first first. Whose pair has ended for good waits again only after signing up anew.
     */
    public List<WaitingRow> of(UUID programme) {
        Set<UUID> served = new HashSet<>();
        pairs.running(programme).forEach(one -> served.add(one.mentee()));
        offers.open(programme).forEach(one -> served.add(one.couple().mentee()));
        Map<UUID, Instant> finished = pairs.finished(programme);
        Map<UUID, Integer> passedOver = passedOver(programme);
        Map<UUID, Instant> signed = signedUp.since(programme);
        signed.keySet().removeAll(served);
        signed.keySet().retainAll(known.serving(signed.keySet()));
        List<WaitingRow> waiting = new ArrayList<>();
        signed.forEach((mentee, since) -> {
            Instant formed = finished.get(mentee);
            if (formed == null || since.isAfter(formed)) {
                waiting.add(new WaitingRow(mentee, since, passedOver.getOrDefault(mentee, 0)));
            }
        });
        return WaitingList.ordered(waiting, one -> new WaitingList.Place(one.mentee(), one.since(), one.passedOver()));
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
