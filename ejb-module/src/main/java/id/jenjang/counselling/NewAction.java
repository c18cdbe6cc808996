package id.jenjang.counselling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that one of the two will do (tindak lanjut).
 *
 * @param mine whether the caller does it, else the other
 */
public record NewAction(UUID commandKey, boolean mine, LocalDate dueOn, String words) {}
