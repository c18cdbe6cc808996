package id.jenjang.succession.list;

import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.Reach;
import id.jenjang.succession.rank.SuccessorRanking;
import id.jenjang.succession.source.RankingInputs.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The ranking of this node, which bears one thread at a time; whoever works with it holds the lock. */
@ApplicationScoped
class LiveRanking {
    private final ReentrantLock lock = new ReentrantLock();
    private Kept kept;

    LiveRanking() {}

    /** A ranking with what was stored of it. */
    static final class Kept {
        final SuccessorRanking ranking;
        final Map<UUID, Byte> cells;
        final Map<UUID, Set<UUID>> below;
        final Map<UUID, CriticalPosition> positions = new HashMap<>();
        final Map<UUID, String> hashes = new HashMap<>();
        final Map<UUID, Set<UUID>> covers = new HashMap<>();
        final Reach reach;
        final int people;
        Stamp stamp;
        long revision;

        /** With the box of whoever is in one, the units directly below each unit, and how far emergency cover looks. */
        Kept(
                SuccessorRanking ranking,
                Map<UUID, Byte> cells,
                Map<UUID, Set<UUID>> below,
                Reach reach,
                int people,
                Stamp stamp) {
            this.ranking = ranking;
            this.cells = cells;
            this.below = below;
            this.reach = reach;
            this.people = people;
            this.stamp = stamp;
        }

        /** The units directly below that of a position. */
        Set<UUID> below(CriticalPosition position) {
            return below.getOrDefault(position.unit(), Set.of());
        }
    }

    /** Does the work while nobody else does any with it. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** What is kept; null before anything was computed on this node, and after a computation that failed. */
    Kept kept() {
        return kept;
    }

    void keep(Kept other) {
        kept = other;
    }
}
