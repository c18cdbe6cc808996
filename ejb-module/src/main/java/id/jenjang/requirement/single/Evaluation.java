package id.jenjang.requirement.single;

import id.jenjang.people.Dossier;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges one person with reasons (penilaian kelayakan). */
public final class Evaluation {
    private final Reference reference;

    public Evaluation(Reference reference) {
        this.reference = reference;
    }

    /** How the person stands on a day against all rules of the sets; rules that stand in two sets are judged once. */
    public Eligibility of(Dossier person, Target target, List<RuleSet> ruleSets, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        for (RuleSet set : ruleSets) {
            for (Rule rule : set.judged()) {
                if (findings.stream().noneMatch(f -> f.rule().equals(rule.key()))) {
                    findings.add(of(person, target, rule, asOf));
                }
            }
        }
        return new Eligibility(ruleSets.stream().map(RuleSet::label).toList(), asOf, findings);
    }

    /** How the person stands against one rule. */
    public Finding of(Dossier person, Target target, Rule rule, LocalDate asOf) {
        Case asked = new Case(person, target, asOf, reference, rule.key());
        return Answers.of(rule.requirement(), asked).under(rule.key(), rule.citation());
    }
}
