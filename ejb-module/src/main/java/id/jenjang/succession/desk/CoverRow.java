package id.jenjang.succession.desk;

import java.util.UUID;

/**
 * Somebody who may act at once (pengganti darurat).
 *
 * @param levelsBelow how many tiers their job stands below the position; 0 for the same
 * @param fit match of competencies, 0 to 10,000
 */
public record CoverRow(UUID employee, String name, String jobName, String unitName, int levelsBelow, int fit) {}
