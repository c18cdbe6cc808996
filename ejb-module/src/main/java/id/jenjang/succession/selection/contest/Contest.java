package id.jenjang.succession.selection.contest;

import id.jenjang.succession.selection.rules.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One selection (seleksi).
 *
 * @param job the job that it is for
 * @param places how many are wanted
 * @param kind key of its kind
 * @param kindsVersion of the publication that the kind is of
 * @param secretary who made it, where an employee did
 * @param appliesUntil the last day to apply; empty before it is announced
 * @param hash over all that the ranking was made of; empty before
 * @param chosen the applicant whom the appointing officer chose
 * @param objectUntil the last day to object; empty before it is decided
 */
public record Contest(
        UUID uuid,
        UUID unit,
        UUID job,
        String title,
        int places,
        String kind,
        String kindsKey,
        int kindsVersion,
        Audience audience,
        ContestState state,
        String madeBy,
        Optional<UUID> secretary,
        Optional<Instant> announcedAt,
        Optional<LocalDate> appliesUntil,
        Optional<String> hash,
        Optional<UUID> chosen,
        Optional<String> chosenReason,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<LocalDate> objectUntil,
        long version) {
    /** The version of the kinds that it goes by, such as "jenis-seleksi v2". */
    public String kindsLabel() {
        return kindsKey + " v" + kindsVersion;
    }

    /** Whether one may apply on that day. */
    public boolean takes(LocalDate day) {
        return state == ContestState.ANNOUNCED && !day.isAfter(appliesUntil.orElseThrow());
    }

    /** Whether one may object on that day. */
    public boolean hears(LocalDate day) {
        return state == ContestState.DECIDED && !day.isAfter(objectUntil.orElseThrow());
    }
}
