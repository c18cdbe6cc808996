package id.jenjang.succession.rank;

import java.util.List;
import java.util.UUID;

/**
 * The successors of one position, best first.
 *
 * @param position whose successors
 * @param candidates how many people are eligible in some time, those not kept included
 * @param readyNow how many of them are ready now
 * @param successors as many as the policy keeps
 */
public record SuccessorList(UUID position, int candidates, int readyNow, List<Successor> successors) {
    public SuccessorList {
        successors = List.copyOf(successors);
    }
}
