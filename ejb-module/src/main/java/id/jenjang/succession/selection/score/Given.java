package id.jenjang.succession.selection.score;

import java.util.UUID;

/**
 * One score (nilai).
 *
 * @param by the member of the panel; null for the result of a test
 * @param score hundredths of a point
 */
public record Given(UUID applicant, UUID by, String stage, String criterion, int score) {}
