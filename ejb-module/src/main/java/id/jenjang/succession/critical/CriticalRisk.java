package id.jenjang.succession.critical;

import id.jenjang.talent.scheme.Band;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the loss of a critical position's incumbent would mean, in short.
 *
 * @param risk how near a loss is
 * @param impact how much it would harm
 * @param fallsFree the day on which it is expected to fall free; null where nothing tells
 */
public record CriticalRisk(UUID position, Band risk, Band impact, LocalDate fallsFree) {}
