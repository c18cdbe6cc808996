package id.jenjang.rotation.store;

import id.jenjang.rotation.round.RotationTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round as stored (putaran rotasi) with its newest terms.
 *
 * @param bidsClose the last day for bids; null before it is opened for them
 * @param termsId row number of the terms
 * @param termsNumber counts the versions of the terms from 1
 * @param version what a change has to name, so that two who change at once do not undo one another
 */
public record StoredRound(
        long id,
        UUID uuid,
        String name,
        RoundStatus status,
        LocalDate bidsClose,
        long termsId,
        int termsNumber,
        String termsHash,
        RotationTerms terms,
        Instant openedAt,
        long version) {}
