package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.bulk.AgencyColumns;
import java.util.List;

/**
 * What successors are ranked from.
 *
 * @param people everyone as of the day
 * @param boxes the talent box of each of them, as {@link TalentCell} says
 * @param rules all rule sets with their reference tables
 * @param jobs all jobs of the agency
 * @param policy how to rank
 */
@SuppressWarnings("ArrayRecordComponent")
public record RankingInput(
        AgencyColumns people, byte[] boxes, RuleSets rules, List<Job> jobs, SuccessionPolicy policy) {
    public RankingInput {
        jobs = List.copyOf(jobs);
    }

    /** The same with other rules. */
    public RankingInput with(RuleSets others) {
        return new RankingInput(people, boxes, others, jobs, policy);
    }
}
