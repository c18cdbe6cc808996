package id.jenjang.ladder;

import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import id.jenjang.people.Job;
import id.jenjang.requirement.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * The ways from a person's job to a target, soonest first; ways without a date last, those with fewer steps first.
 *
 * @param from the job held now; empty when the person holds no definitive position
 * @param target the job aimed at
 * @param ways as many as the horizon allows; empty when no ladder leads there
 * @param all whether these are all ways within the horizon; false when more exist or the search was cut short
 * @param pastRetirement whether further ways were left out because retirement comes first
 * @param horizon how far was searched
 * @param assumptions what the dates of later steps assume, in sentences
 */
public record Ways(
        Optional<Job> from,
        Job target,
        List<Way> ways,
        boolean all,
        boolean pastRetirement,
        Horizon horizon,
        List<Text> assumptions) {
    public Ways {
        ways = List.copyOf(ways);
        assumptions = List.copyOf(assumptions);
    }
}
