package id.jenjang.mentoring.offer;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who waits for a mentor.
 *
 * @param mentee opaque id of the employee
 * @param since when they asked
 * @param passedOver how many published runs left them out
 */
public record WaitingRow(UUID mentee, Instant since, int passedOver) {}
