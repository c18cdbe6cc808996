package id.jenjang.mentoring.pair;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a pair has ended and the mentor's place is free; a CDI event, fired inside the transaction that ended it.
 *
 * @param matchAnew whether the mentee is to be matched anew
 */
public record EndedPair(
        UUID pair, UUID programme, UUID mentor, UUID mentee, EndReason reason, boolean matchAnew, LocalDate on) {}
