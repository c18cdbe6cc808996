package id.jenjang.mentoring.run;

import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Explainer;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.SmallestChange;
import id.jenjang.mentoring.match.WhyMatched;
import id.jenjang.mentoring.match.WhyNot;
import id.jenjang.mentoring.run.OpenedRuns.Opened;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells coordinators why a run pairs two, why it does not, and what would be enough; from rules, fits and prices alone,
 * never from what people keep to themselves.
 */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class ExplainingPairs {
    @Inject
    private ReachableRuns reachable;

    @Inject
    private OpenedRuns opened;

    @Inject
    private NamedPeople people;

    /** For the container. */
    public ExplainingPairs() {}

    ExplainingPairs(ReachableRuns reachable, OpenedRuns opened, NamedPeople people) {
        this.reachable = reachable;
        this.opened = opened;
        this.people = people;
    }

    /**
     * What the run did with a mentee, and why not a mentor who is asked for; refused for who is not in the run.
     *
     * @param mentor null for none
     */
    public WhyView why(UUID run, UUID mentee, UUID mentor) {
        Opened it = opened.of(reachable.made(run));
        boolean known =
                it.input().pool().mentees().stream().anyMatch(each -> each.id().equals(mentee))
                        && (mentor == null
                                || it.input().pool().mentors().stream()
                                        .anyMatch(each -> each.id().equals(mentor)));
        if (!known) {
            throw new NotAllowed("ExplainingPairs.why");
        }
        Explainer explainer = it.explainer();
        Optional<WhyMatched> matched = it.matching().pairs().stream()
                .map(MatchedPair::couple)
                .filter(couple -> couple.mentee().equals(mentee))
                .findFirst()
                .flatMap(explainer::whyMatched);
        Optional<WhyNot> asked = mentor == null ? Optional.empty() : explainer.whyNot(new Couple(mentor, mentee));
        Optional<SmallestChange> change =
                Optional.ofNullable(it.insight().changes().get(mentee));
        Map<UUID, String> called = people.called(named(mentee, mentor, matched, change));
        return new WhyView(
                mentee,
                called.getOrDefault(mentee, ""),
                matched,
                change,
                asked,
                it.input().policy().weights().most(),
                it.input().policy(),
                called);
    }

    private static Set<UUID> named(
            UUID mentee, UUID mentor, Optional<WhyMatched> matched, Optional<SmallestChange> change) {
        Set<UUID> named = new HashSet<>(Set.of(mentee));
        if (mentor != null) {
            named.add(mentor);
        }
        matched.ifPresent(one -> named.add(one.pair().couple().mentor()));
        change.filter(one -> one.mentor() != null).ifPresent(one -> named.add(one.mentor()));
        return named;
    }
}
