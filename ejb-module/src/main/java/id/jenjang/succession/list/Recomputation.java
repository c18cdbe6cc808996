package id.jenjang.succession.list;

import id.jenjang.people.ChangedPeople;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.list.LiveRanking.Kept;
import id.jenjang.succession.rank.BenchCount;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.succession.source.RankingInputs.Stamp;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings the stored lists up to date: by what changed where the ranking of this node is the one that is stored, anew
 * where it is not. Either way only lists that differ are written.
 */
@Dependent
class Recomputation {
    /** With so many people changed, making all anew is quicker. */
    private static final int MANY = 2_000;

    /** So long more changes are waited for before the bench is counted. */
    private static final Duration MORE = Duration.ofSeconds(2);

    private LiveRanking live;
    private StoredLists lists;
    private RankingInputs inputs;
    private ChangedPeople changed;
    private RankingChanges changes;
    private ScheduledJobs jobs;
    private Clock clock;

    Recomputation() {}

    @Inject
    Recomputation(
            LiveRanking live,
            StoredLists lists,
            RankingInputs inputs,
            ChangedPeople changed,
            RankingChanges changes,
            ScheduledJobs jobs,
            Clock clock) {
        this.live = live;
        this.lists = lists;
        this.inputs = inputs;
        this.changed = changed;
        this.changes = changes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Looks whether the stored lists stand for what is stored now, and computes them when they do not. Before the first
     * policy is published, which a start does, there is nothing to compute by.
     */
    void look() {
        live.alone(() -> {
            if (inputs.published() && !lists.state().map(RankingState::stamp).equals(Optional.of(inputs.stamp()))) {
                update(Set.of());
            } else if (!counted()) {
                countSoon();
            }
            return null;
        });
    }

    /**
     * Counts the bench of the stored lists; does nothing where that is done, so of the counts that many changes ask for
     * the first is the only one.
     */
    void bench() {
        live.alone(() -> {
            if (inputs.published() && !counted()) {
                if (!current()) {
                    update(Set.of());
                }
                Kept kept = live.kept();
                BenchState state = new BenchState(kept.revision, kept.stamp.asOf(), clock.instant());
                if (!lists.store(BenchCount.of(kept.ranking), state)) {
                    countSoon();
                }
            }
            return null;
        });
    }

    private boolean counted() {
        return lists.bench().map(BenchState::revision).orElse(0L) == revision();
    }

    private void countSoon() {
        jobs.scheduleAfter(RankingJob.NAME, RankingJob.bench(revision()), MORE);
    }

    /** Something changed: those people, or what is critical, besides what the stored data tell by themselves. */
    void change(Set<UUID> people) {
        live.alone(() -> {
            if (inputs.published()) {
                update(people);
            }
            return null;
        });
    }

    /** Something changed that concerns everybody, such as the boxes. */
    void everything() {
        live.alone(() -> {
            if (inputs.published()) {
                anew(inputs.stamp(), revision());
            }
            return null;
        });
    }

    /** Answers a question from the ranking that is stored, made anew first where this node does not have it. */
    <T> T ask(Function<Kept, T> question) {
        return live.alone(() -> {
            if (!current()) {
                update(Set.of());
            }
            return question.apply(live.kept());
        });
    }

    private long revision() {
        return lists.state().map(RankingState::revision).orElse(0L);
    }

    private boolean current() {
        return live.kept() != null && live.kept().revision == revision();
    }

    private void update(Set<UUID> people) {
        Stamp now = inputs.stamp();
        Optional<Set<UUID>> all = current() ? concerned(live.kept().stamp, now, people) : Optional.empty();
        if (all.isPresent()) {
            part(now, all.get());
        } else {
            anew(now, revision());
        }
    }

    /** Those whom the change concerns; empty for everybody. */
    private Optional<Set<UUID>> concerned(Stamp before, Stamp now, Set<UUID> people) {
        boolean alike = before.asOf().equals(now.asOf())
                && before.rules() == now.rules()
                && before.boxes().equals(now.boxes())
                && before.policy().equals(now.policy());
        if (!alike) {
            return Optional.empty();
        }
        Set<UUID> all = new LinkedHashSet<>(people);
        if (before.importId() != now.importId()) {
            Optional<Set<UUID>> since = changed.since(before.importId(), MANY);
            if (since.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(since.get());
        }
        return live.kept().ranking.changes() + all.size() > MANY ? Optional.empty() : Optional.of(all);
    }

    private void anew(Stamp now, long revision) {
        live.keep(null);
        Kept kept = changes.all(now);
        kept.revision = revision;
        kept.hashes.putAll(lists.hashes());
        store(kept, kept.positions.keySet());
    }

    private void part(Stamp now, Set<UUID> people) {
        Kept kept = live.kept();
        // Forgotten until it is stored: what fails half way must not be gone on from.
        live.keep(null);
        Set<UUID> touched = changes.apply(kept, people, now);
        boolean same = touched.isEmpty()
                && kept.stamp.equals(now)
                && kept.hashes.keySet().equals(kept.positions.keySet());
        kept.stamp = now;
        if (same) {
            live.keep(kept);
        } else {
            store(kept, touched);
        }
    }

    private void store(Kept kept, Set<UUID> touched) {
        Map<ListText, String> differing = new LinkedHashMap<>();
        Map<UUID, String> after = new HashMap<>(kept.hashes);
        for (UUID position : touched) {
            if (kept.positions.containsKey(position)) {
                ListText text = changes.text(kept, position);
                String hash = text.hash();
                if (!hash.equals(after.put(position, hash))) {
                    differing.put(text, hash);
                }
            }
        }
        Set<UUID> gone = new HashSet<>(after.keySet());
        gone.removeAll(kept.positions.keySet());
        after.keySet().removeAll(gone);
        RankingState state =
                new RankingState(kept.revision + 1, kept.stamp, kept.people, ListText.all(after), clock.instant());
        if (!lists.store(new ListChange(kept.revision, state, differing, gone))) {
            throw new IllegalStateException("The lists of successors were changed by another node meanwhile");
        }
        kept.hashes.clear();
        kept.hashes.putAll(after);
        kept.revision++;
        live.keep(kept);
        countSoon();
    }
}
