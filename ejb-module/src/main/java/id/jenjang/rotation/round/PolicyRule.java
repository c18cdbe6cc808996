package id.jenjang.rotation.round;

import id.jenjang.people.Grade;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Span;
import id.jenjang.requirement.Citation;
import java.util.List;
import java.util.Objects;

/**
 * One rule of a rotation policy with its parameters and article (ketentuan rotasi).
 *
 * @param key stable key; waivers name it
 * @param on whether it is in use
 * @param months its months; 0 where the kind asks for none
 * @param percent its percentage; 0 where the kind asks for none
 * @param km its distance in kilometres; 0 for no limit
 * @param names what the kind says they name, in the order given; often empty for all
 * @param span the days of a freeze; null for others
 * @param consent number and date of the written consent that lifts a freeze; empty for none
 */
public record PolicyRule(
        String key,
        RuleKind kind,
        boolean on,
        int months,
        int percent,
        int km,
        List<String> names,
        Span span,
        String consent,
        Citation citation) {
    /** What stands for no lowest or no highest grade. */
    public static final String ANY_GRADE = "-";

    public PolicyRule {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        names = List.copyOf(names);
        consent = consent == null ? "" : consent.strip();
        if (months < 0 || percent < 0 || percent > 100 || km < 0) {
            throw new IllegalArgumentException("Ketentuan " + key
                    + ": bulan dan kilometer tidak boleh negatif, persen 0 sampai 100; perbaiki angkanya.");
        }
        if (kind == RuleKind.GRADE_RANGE) {
            names.stream().filter(name -> !name.equals(ANY_GRADE)).forEach(Grade::of);
        }
    }

    /** Whether it is for positions of that level; a rule that names none is for all. */
    public boolean forLevel(JobLevel level) {
        return names.isEmpty() || names.contains(level.name());
    }

    /** The same rule with another amount of months, percent or kilometres, or switched. */
    public PolicyRule with(boolean newOn, int newMonths, int newPercent, int newKm) {
        return new PolicyRule(key, kind, newOn, newMonths, newPercent, newKm, names, span, consent, citation);
    }

    /** The same rule for another span and with another consent. */
    public PolicyRule within(Span newSpan, String newConsent) {
        return new PolicyRule(key, kind, on, months, percent, km, names, newSpan, newConsent, citation);
    }

    /** The same rule with other names. */
    public PolicyRule naming(List<String> newNames) {
        return new PolicyRule(key, kind, on, months, percent, km, newNames, span, consent, citation);
    }
}
