package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.SmallestChange;
import id.jenjang.mentoring.match.WhyMatched;
import id.jenjang.mentoring.match.WhyNot;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a run did with a mentee, and why.
 *
 * @param mentee opaque id
 * @param name of the mentee
 * @param matched why the two are a pair; empty when the mentee has none
 * @param change what would be enough; empty when the mentee has a mentor
 * @param asked why not another mentor; empty when none was asked for, or that one is the mentee's
 * @param full the fit of full points, for percentages
 * @param policy that the run goes by
 * @param names of everybody that the answer names
 */
public record WhyView(
        UUID mentee,
        String name,
        Optional<WhyMatched> matched,
        Optional<SmallestChange> change,
        Optional<WhyNot> asked,
        int full,
        MatchingPolicy policy,
        Map<UUID, String> names)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        Set<UUID> people = new HashSet<>(names.keySet());
        people.add(mentee);
        return people;
    }
}
