package id.jenjang.succession.selection.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an applicant says against a result, and the answer (keberatan).
 *
 * @param answerBy the last day to answer
 * @param upheld whether it was found right; empty before it is answered
 */
public record Objection(
        UUID uuid,
        UUID contest,
        UUID applicant,
        String words,
        Instant madeAt,
        LocalDate answerBy,
        Optional<String> answer,
        Optional<Boolean> upheld,
        long version) {}
