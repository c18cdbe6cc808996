package id.jenjang.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One import in a list (impor).
 *
 * @param fileName as the analyst's browser named it
 * @param source the delivering platform
 * @param asOf the day that the data stands for
 * @param startedBy sign-on name
 * @param finishedAt null while it is open
 * @param errors how many were found
 * @param warnings how many were found
 */
public record ImportRow(
        UUID uuid,
        ImportStatus status,
        String fileName,
        String source,
        LocalDate asOf,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        long errors,
        long warnings) {}
