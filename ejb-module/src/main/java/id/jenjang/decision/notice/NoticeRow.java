package id.jenjang.decision.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * One notice to an employee (pemberitahuan).
 *
 * @param matter that it is about
 * @param read whether the recipient has seen it
 */
public record NoticeRow(UUID uuid, NoticeKind kind, UUID matter, Instant at, boolean read) {}
