package id.jenjang.succession.list;

import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.SuccessorRanking;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The door to the ranking for the parts of succession; who may ask is checked by the use cases that do. */
@Dependent
public class RankedLists {
    private StoredLists lists;
    private Recomputation recomputation;

    RankedLists() {}

    @Inject
    RankedLists(StoredLists lists, Recomputation recomputation) {
        this.lists = lists;
        this.recomputation = recomputation;
    }

    /** What the stored lists stand for; empty before they were computed for the first time. */
    public Optional<RankingState> state() {
        return lists.state();
    }

    /** What the stored count of the bench stands for; empty before it was counted for the first time. */
    public Optional<BenchState> bench() {
        return lists.bench();
    }

    /**
     * The ranking that the stored lists were made from.
     *
     * @param positions those that are ranked
     * @param revision of the stored lists
     */
    public record Ranked(SuccessorRanking ranking, Map<UUID, CriticalPosition> positions, long revision) {}

    /**
     * Asks the ranking, while nobody else does; it may have to be made anew first, which takes long: for background
     * jobs alone. Nothing of it may be kept.
     */
    public <T> T ask(Function<Ranked, T> question) {
        return recomputation.ask(
                kept -> question.apply(new Ranked(kept.ranking, Map.copyOf(kept.positions), kept.revision)));
    }
}
