package id.jenjang.succession.rank;

import java.util.List;
import java.util.UUID;

/**
 * Who follows whom when a position is filled from inside (alur kaskade), up to a post that nobody is moved to.
 *
 * @param moves from the position downwards
 * @param last the post that the last one leaves; null where it is not known
 * @param lastJob code of its job
 * @param end why the chain ends there
 * @param loss what the chain costs: of each move the points that its score lacks and what a move costs, and what a post
 *     costs that stays open
 */
public record SuccessionChain(List<ChainMove> moves, UUID last, String lastJob, End end, long loss) {
    public SuccessionChain {
        moves = List.copyOf(moves);
    }

    /** Why a chain ends. */
    public enum End {
        /** The post is of a level that is recruited for. */
        RECRUITED,
        /** Nobody is ready now who does not move already. */
        NOBODY_READY,
        /** The chain is as long as the policy allows. */
        DEPTH
    }
}
