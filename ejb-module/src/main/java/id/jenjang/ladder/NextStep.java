package id.jenjang.ladder;

import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import java.util.UUID;

/**
 * A step that a person could take from the job they hold, with how they stand.
 *
 * @param step opaque id of the step, for addresses
 * @param ladder name of the ladder
 * @param target the job it leads to
 * @param kind vertical, horizontal, diagonal, downward or unknown
 * @param eligibility all requirements with reasons
 */
public record NextStep(UUID step, String ladder, Job target, StepKind kind, Eligibility eligibility) {}
