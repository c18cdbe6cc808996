package id.jenjang.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * One notice to an employee (pemberitahuan).
 *
 * @param matter the decision that it is about; null when it is about none
 * @param subject what else it is about, such as a pair; null for a decision
 * @param read whether the recipient has seen it
 */
public record NoticeRow(UUID uuid, NoticeKind kind, UUID matter, UUID subject, Instant at, boolean read) {}
