package id.jenjang.store.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * One message on its way (pesan keluar).
 *
 * @param id known to the receiver, so that a second delivery does nothing
 * @param aggregate what it is about; messages of one aggregate keep their order
 * @param seq counts the messages of the aggregate, from 1
 * @param topic who receives it
 * @param payload JSON without personal data: ids only
 * @param at when it was written
 */
public record Message(UUID id, UUID aggregate, long seq, String topic, String payload, Instant at) {}
