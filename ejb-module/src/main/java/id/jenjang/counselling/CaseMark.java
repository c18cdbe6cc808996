package id.jenjang.counselling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a case exists, as an auditor sees it: not between whom, not what about.
 *
 * @param endedOn empty while it runs
 */
public record CaseMark(UUID uuid, CaseState state, LocalDate askedOn, Optional<LocalDate> endedOn) {}
