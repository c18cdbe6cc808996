package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.bulk.CompetencyNeeds;
import java.util.Set;

/**
 * A job aimed at, made ready to score with.
 *
 * @param field its field of work
 * @param needs its competency standard
 * @param worth what the fit adds to a key, by what is attained of the standard
 */
@SuppressWarnings("ArrayRecordComponent")
record Aimed(Set<String> field, CompetencyNeeds needs, long[] worth) {

    static Aimed of(Job target, Reference reference, Scoring scoring) {
        CompetencyNeeds needs = CompetencyNeeds.of(reference.standard(target));
        long[] worth = new long[needs.required() + 1];
        for (int attained = 0; attained < worth.length; attained++) {
            worth[attained] = Order.worth(scoring.ofFit(needs.fit(attained)));
        }
        return new Aimed(reference.field(target), needs, worth);
    }
}
