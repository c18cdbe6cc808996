package id.jenjang.talent.objection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person may do about their box of a cycle.
 *
 * @param until the last day on which they may object
 * @param possible whether they may now
 * @param objection the one they made; empty for none
 */
public record OwnWindow(LocalDate until, boolean possible, ObjectionTerms terms, Optional<BoxObjection> objection) {}
