package id.jenjang.succession.selection.contest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One act of a selection, as it was (catatan seleksi).
 *
 * @param verb as in the trail
 * @param actor the sign-on name or opaque id under which acts are kept
 * @param applicant whom it was about; empty for the selection as a whole
 * @param facts the values of that moment, JSON
 */
public record LogRow(
        long number,
        String verb,
        String actor,
        Optional<UUID> applicant,
        Optional<String> reason,
        String facts,
        Instant at) {}
