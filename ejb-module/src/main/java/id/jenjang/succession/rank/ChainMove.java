package id.jenjang.succession.rank;

import java.util.UUID;

/**
 * One move of a chain.
 *
 * @param employee who moves
 * @param to the position moved to; null where it is not known
 * @param toJob code of its job
 * @param score of the person for that job, 0 to 1,000,000
 */
public record ChainMove(UUID employee, UUID to, String toJob, int score) {}
