package id.jenjang.succession.list;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the stored count of the bench stands for.
 *
 * @param revision of the lists that it was counted from
 * @param asOf the day of the data of those
 * @param countedAt when it was counted
 */
public record BenchState(long revision, LocalDate asOf, Instant countedAt) {}
