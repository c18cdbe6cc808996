package id.jenjang.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The result of a selection that was decided here.
 *
 * @param application what it is the result of: the same is recorded once
 * @param kind as requirements name it, such as "TES_LAYANAN"
 * @param job that it was held for
 * @param validUntil the last day on which it counts; null for ever
 */
public record NewSelectionResult(
        UUID application,
        UUID employee,
        String kind,
        UUID job,
        boolean passed,
        LocalDate decided,
        LocalDate validUntil) {}
