package id.jenjang.requirement;

import id.jenjang.people.Job;
import java.util.Optional;

/**
 * What a person is judged for.
 *
 * @param job the job aimed at
 * @param from the rung below on the ladder; null when the way in is open to any job
 * @param vacant whether a position of the job is or falls free; empty when vacancies are unknown
 */
public record Target(Job job, Job from, Optional<Boolean> vacant) {}
