package id.jenjang.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a person is to hold a position definitively from a day on, because it was decided.
 *
 * @param decision opaque id; the same decision appoints once, however often it is told
 * @param from the first day (TMT)
 */
public record NewAppointment(UUID decision, UUID person, UUID seat, LocalDate from) {}
