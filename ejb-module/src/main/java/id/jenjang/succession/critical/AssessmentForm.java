package id.jenjang.succession.critical;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is said of a position.
 *
 * @param uuid of the form, so that one form has one effect
 * @param answers key of the answer by key of the question
 * @param marks keys of the marks of risk
 * @param critical whether it is to count as critical
 * @param version that the position had when the form was rendered; 0 before the first assessment
 */
public record AssessmentForm(
        UUID uuid, Map<String, String> answers, Set<String> marks, boolean critical, String reason, long version) {
    public AssessmentForm {
        answers = Map.copyOf(answers);
        marks = Set.copyOf(marks);
        reason = reason == null ? "" : reason.strip();
    }
}
