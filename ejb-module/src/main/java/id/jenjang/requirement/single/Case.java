package id.jenjang.requirement.single;

import id.jenjang.people.Dossier;
import id.jenjang.people.History;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Target;
import java.time.LocalDate;

/**
 * What is asked of a requirement: about whom, for what, on which day, by which reference data, under which rule.
 *
 * @param rule key of the rule that asks; waivers name it
 */
record Case(Dossier person, Target target, LocalDate asOf, Reference reference, String rule) {

    boolean delivered(History history) {
        return person.delivered().contains(history);
    }
}
