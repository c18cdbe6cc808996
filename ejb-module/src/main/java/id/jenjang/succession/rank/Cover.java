package id.jenjang.succession.rank;

import java.util.UUID;

/**
 * Somebody who may act for an incumbent at once (pengganti darurat).
 *
 * @param employee who
 * @param job code of the job held
 * @param levelsBelow how many tiers that stands below the position; 0 for the same
 * @param fit competency match with the position's job, in hundredths of a percent
 */
public record Cover(UUID employee, String job, int levelsBelow, int fit) {}
