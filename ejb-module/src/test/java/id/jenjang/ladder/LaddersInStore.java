package id.jenjang.ladder;

import id.jenjang.ladder.pattern.PatternsInStore;
import id.jenjang.ladder.pattern.PublishedPatterns;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.requirement.publication.RulesInStore;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;

/** The services of the ladders over a test's database, with the packed rules published and a clock that stands. */
public final class LaddersInStore {
    /** Noon of the day on which the tests stand. */
    public static final Clock NOON = Clock.fixed(
            SmallAgency.TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant(), ZoneId.of("Asia/Jakarta"));

    private final CurrentLadders current;
    private final Dossiers dossiers;
    private final PeopleOfUnits people;
    private final HeadsOfUnits heads;

    private LaddersInStore(DataSource database) {
        CurrentJobs jobs = new CurrentJobs(database);
        dossiers = new Dossiers(database, jobs);
        people = new PeopleOfUnits(database);
        heads = new HeadsOfUnits(database);
        current = new CurrentLadders(
                jobs, new PublishedPatterns(database), people, RulesInStore.published(database, NOON), dossiers, NOON);
    }

    /** With a pattern of the ladders given as JSON objects, comma between. */
    public static LaddersInStore with(DataSource database, String ladders) {
        PatternsInStore.publish(database, ladders, NOON.instant());
        return new LaddersInStore(database);
    }

    /** What is asked about one person. */
    public ClimbingLadders climbing() {
        return new ClimbingLadders(current, dossiers, people);
    }

    LookingAtUnits units() {
        return new LookingAtUnits(current, dossiers, people, heads);
    }

    CurrentLadders current() {
        return current;
    }
}
