package id.jenjang.ladder;

import id.jenjang.people.Job;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the highest jobs that a person can reach before retirement.
 *
 * @param way the way that reaches it first
 * @param reached when, at the earliest
 * @param retires when one would retire from it; empty when its retirement age is not known
 */
public record HighestRow(Job job, Way way, LocalDate reached, Optional<LocalDate> retires) {}
