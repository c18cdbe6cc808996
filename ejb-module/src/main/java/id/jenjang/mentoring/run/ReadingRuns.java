package id.jenjang.mentoring.run;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.BlockingPair;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.offer.Offers;
import id.jenjang.mentoring.run.OpenedRuns.Opened;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows coordinators a run: its pairs, who is left out and why, load, stability, the price of more pairs. */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class ReadingRuns {
    @Inject
    private ReachableRuns reachable;

    @Inject
    private OpenedRuns opened;

    @Inject
    private Offers offers;

    @Inject
    private NamedPeople people;

    @Inject
    private Event<Act> trail;

    /** For the container. */
    public ReadingRuns() {}

    ReadingRuns(ReachableRuns reachable, OpenedRuns opened, Offers offers, NamedPeople people, Event<Act> trail) {
        this.reachable = reachable;
        this.opened = opened;
        this.offers = offers;
        this.people = people;
        this.trail = trail;
    }

    /** What is told of it besides its people. */
    public RunDetail detail(UUID run) {
        Opened it = opened.of(reachable.made(run));
        return new RunDetail(
                it.insight().frontier(),
                it.insight().blockingAll(),
                new RunLoad(it).byMentees(),
                it.matching().unkept().size());
    }

    /** How many pairs there are of those asked for. */
    public long countPairs(UUID run, PairsAsked asked) {
        return pairs(reachable.made(run)).count(asked);
    }

    /** A page of them, by the mentee's name. */
    public List<MatchRow> pairs(UUID run, PairsAsked asked, int first, int size) {
        return pairs(reachable.made(run)).page(asked, first, size);
    }

    private RunPairs pairs(StoredRun run) {
        Optional<Matching> base = run.base()
                .map(reachable::run)
                .filter(StoredRun::made)
                .map(each -> opened.of(each).matching());
        return new RunPairs(
                opened.of(run).matching(),
                base,
                run.state() == RunState.PUBLISHED ? offers.ofRun(run.uuid()) : List.of(),
                people);
    }

    /** How many mentees it leaves without a mentor whose name holds the words. */
    public long countWaiting(UUID run, String words) {
        return waiting(run).count(words);
    }

    /** A page of them in the order of the waiting list, with what would be enough for each. */
    public List<WaitRow> waiting(UUID run, String words, int first, int size) {
        return waiting(run).page(words, first, size);
    }

    private RunWaiting waiting(UUID run) {
        return new RunWaiting(opened.of(reachable.made(run)), people);
    }

    /** A page of the mentors: those whose places are wanted most, then those who have most mentees. */
    public List<MentorLoadRow> load(UUID run, int first, int size) {
        return new RunLoad(opened.of(reachable.made(run))).page(people, first, size);
    }

    /** How many mentors there are. */
    public int countLoad(UUID run) {
        return opened.of(reachable.made(run)).input().pool().mentors().size();
    }

    /** The couples who would both rather have each other and gain most by it. */
    public List<BlockingRow> blocking(UUID run, int most) {
        Opened it = opened.of(reachable.made(run));
        int full = it.input().policy().weights().most();
        List<BlockingPair> all =
                it.insight().blocking().stream().limit(Math.max(0, most)).toList();
        Set<UUID> those = new HashSet<>();
        all.forEach(each -> {
            those.add(each.couple().mentor());
            those.add(each.couple().mentee());
        });
        Map<UUID, String> called = people.called(those);
        return all.stream()
                .map(each -> new BlockingRow(
                        each.couple().mentor(),
                        called.getOrDefault(each.couple().mentor(), ""),
                        each.couple().mentee(),
                        called.getOrDefault(each.couple().mentee(), ""),
                        percent(each.fit(), full),
                        percent(each.now(), full),
                        percent(each.least(), full)))
                .toList();
    }

    private static int percent(int fit, int full) {
        return Math.round(100f * fit / full);
    }

    /** All pairs, for a file; kept in the trail. */
    public List<MatchRow> exportedPairs(UUID run) {
        StoredRun stored = reachable.made(run);
        RunPairs pairs = pairs(stored);
        List<MatchRow> rows = pairs.page(PairsAsked.ALL, 0, (int) pairs.count(PairsAsked.ALL));
        tell(stored, rows.size());
        return rows;
    }

    /** All who are left out, for a file; kept in the trail. */
    public List<WaitRow> exportedWaiting(UUID run) {
        StoredRun stored = reachable.made(run);
        RunWaiting waiting = waiting(run);
        List<WaitRow> rows = waiting.page("", 0, (int) waiting.count(""));
        tell(stored, rows.size());
        return rows;
    }

    private void tell(StoredRun run, int rows) {
        Map<String, String> facts = Map.of(
                "programme", run.programme().toString(),
                "run", run.uuid().toString(),
                "rows", String.valueOf(rows));
        trail.fire(new Act("mentoring.run.exported", Optional.empty(), facts));
    }
}
