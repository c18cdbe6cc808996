package id.jenjang.web.ladder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a person stands, in words. Words that are not known are empty.
 *
 * @param placed whether a definitive position is held
 * @param tenure how long in this position
 * @param tenureNote since when, and how long in this level
 * @param retirement the first day of retirement
 * @param retirementNote where the date comes from
 * @param gradeNote since when the grade is held
 */
public record StandingView(
        UUID person,
        String name,
        boolean placed,
        String job,
        String unit,
        String grade,
        String gradeNote,
        String tenure,
        String tenureNote,
        String retirement,
        String retirementNote,
        LocalDate asOf) {}
