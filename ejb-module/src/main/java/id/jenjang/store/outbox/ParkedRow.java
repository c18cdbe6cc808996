package id.jenjang.store.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that is given up for now (pesan tertahan).
 *
 * @param id of the message
 * @param topic who should have received it
 * @param behind how many messages of the same aggregate wait behind it
 * @param error the kind of the last failure, without what it said
 */
public record ParkedRow(
        UUID id, String topic, Instant writtenAt, Instant parkedAt, int tries, int behind, String error) {}
