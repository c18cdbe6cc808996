package id.jenjang.talent.scheme;

import id.jenjang.people.Job;
import id.jenjang.people.TrackRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * Maps people by a scheme as of a day (pemetaan talenta). Safe for use by several threads.
 *
 * @param standards the competency standard of a job; empty where it has none
 */
public record Mapping(TalentScheme scheme, LocalDate asOf, Function<Job, Map<String, Integer>> standards) {
    /** The card of one person. */
    public TalentCard of(TrackRecord person) {
        return new TalentCard(axis(Axis.PERFORMANCE, person), axis(Axis.POTENTIAL, person), asOf);
    }

    private AxisScore axis(Axis axis, TrackRecord person) {
        AxisRule rule = scheme.axis(axis);
        return AxisScore.of(
                rule,
                rule.components().stream()
                        .map(component -> part(component, person))
                        .toList());
    }

    private PartScore part(Component component, TrackRecord person) {
        Scoring scoring = new Scoring(component, person, asOf);
        if (!person.delivered().contains(component.source().needs())) {
            return scoring.missing(Gap.NOT_DELIVERED);
        }
        return switch (component.source()) {
            case PREDICATE -> scoring.predicate();
            case AWARDS -> scoring.awards();
            case TEAMS -> scoring.teams();
            case FEEDBACK -> scoring.feedback();
            case TRAINING -> scoring.training();
            case EXPERIENCE -> scoring.experience();
            case EDUCATION -> scoring.education();
            case DISCIPLINE -> scoring.discipline();
            case FIELD -> new MatchScoring(scoring).field();
            case COMPETENCY -> new MatchScoring(scoring).competency(standards);
            case POTENTIAL -> new MatchScoring(scoring).potential();
        };
    }
}
