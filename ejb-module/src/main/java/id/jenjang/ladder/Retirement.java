package id.jenjang.ladder;

import id.jenjang.people.Job;
import id.jenjang.people.PersonRow;
import id.jenjang.requirement.Reference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a person retires (TMT pensiun), and how that is known.
 *
 * @param on the first day of retirement; empty when not known
 * @param source where it comes from
 * @param age the retirement age behind it; empty when the date was delivered or is not known
 */
public record Retirement(Optional<LocalDate> on, Source source, OptionalInt age) {

    /** Where a retirement date comes from. */
    public enum Source {
        /** Delivered by the host for the person. */
        DELIVERED,
        /** The retirement age of the job's title. */
        JOB,
        /** The default of the job's level. */
        LEVEL,
        /** No job, or no age is given for it. */
        UNKNOWN
    }

    /** The date as delivered, else from the job held; the job is null for who holds none. */
    static Retirement of(PersonRow person, Job held, Reference reference) {
        if (person.retiresOn() != null) {
            return new Retirement(Optional.of(person.retiresOn()), Source.DELIVERED, OptionalInt.empty());
        }
        if (held == null) {
            return new Retirement(Optional.empty(), Source.UNKNOWN, OptionalInt.empty());
        }
        Optional<LocalDate> on = reference.retiresOn(person.birthDate(), held);
        boolean own = held.retirementAge() != null && held.retirementAge() > 0;
        Source source = on.isEmpty() ? Source.UNKNOWN : own ? Source.JOB : Source.LEVEL;
        return new Retirement(on, source, reference.retirementAge(held));
    }
}
