package id.jenjang.succession.pool;

import java.time.LocalDate;

/** A pool that the asker is in. */
public record OwnEntry(TalentPool pool, LocalDate entered, LocalDate lastDay, Stand stand) {}
