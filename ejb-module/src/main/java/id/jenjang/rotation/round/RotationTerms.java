package id.jenjang.rotation.round;

import id.jenjang.people.DeclaredRow;
import id.jenjang.people.JobLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that a round is run by (syarat putaran): immutable, and kept with every plan made by it.
 *
 * @param periods one to twelve, in order of time, not overlapping
 * @param rules the policy in the order shown
 * @param weights weights of terms; a term left out has its usual one
 * @param nobodyWorseOff whether nobody is moved against their wish unless they are overdue
 * @param candidates how many positions are considered for each person, beside those bid for; 0 for all
 * @param critical positions that are critical beside the heads' seats
 * @param hand what analysts settled by hand
 * @param pairs people whom analysts declared to be kept apart, those whose declaration has ended included
 */
public record RotationTerms(
        RotationScope scope,
        List<RotationPeriod> periods,
        List<PolicyRule> rules,
        Map<Term, Integer> weights,
        boolean nobodyWorseOff,
        int candidates,
        Set<UUID> critical,
        List<HandRule> hand,
        List<Waiver> waivers,
        List<DeclaredPair> pairs) {
    /** The most periods of a round. */
    public static final int MOST_PERIODS = 12;

    public RotationTerms {
        periods = List.copyOf(periods);
        rules = List.copyOf(rules);
        weights = Map.copyOf(weights);
        critical = Set.copyOf(critical);
        hand = List.copyOf(hand);
        waivers = List.copyOf(waivers);
        pairs = List.copyOf(pairs);
        if (periods.isEmpty() || periods.size() > MOST_PERIODS) {
            throw new IllegalArgumentException("Putaran mempunyai " + periods.size() + " periode; isikan 1 sampai 12.");
        }
        for (int i = 0; i < periods.size(); i++) {
            RotationPeriod period = periods.get(i);
            if (period.to().isBefore(period.from())
                    || i > 0 && !periods.get(i - 1).to().isBefore(period.from())) {
                throw new IllegalArgumentException("Periode " + (i + 1) + " (" + period.from() + " sampai "
                        + period.to() + ") tidak berurutan; mulailah sesudah periode sebelumnya berakhir.");
            }
        }
    }

    /** The weight of a term. */
    public int weight(Term term) {
        return weights.getOrDefault(term, term.usual());
    }

    /** All weights, those not set with their usual value. */
    public Map<Term, Integer> allWeights() {
        Map<Term, Integer> all = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            all.put(term, weight(term));
        }
        return all;
    }

    /** The rules in use, in the order in which they are put. */
    public Stream<PolicyRule> inUse() {
        return rules.stream().filter(PolicyRule::on).sorted(Comparator.comparing(PolicyRule::kind));
    }

    /** The rules in use of a kind. */
    public Stream<PolicyRule> inUse(RuleKind kind) {
        return rules.stream().filter(rule -> rule.on() && rule.kind() == kind);
    }

    /**
     * The months after which a holder of that level is overdue; the shortest of several rules, empty when none is on.
     */
    public Optional<PolicyRule> longestTenure(JobLevel level) {
        return inUse(RuleKind.TENURE_AT_MOST)
                .filter(rule -> rule.forLevel(level))
                .min(Comparator.comparing(PolicyRule::months));
    }

    /** Whether the person is granted an exception from the rule. */
    public boolean waives(UUID employee, String rule) {
        return waivers.stream()
                .anyMatch(w -> w.employee().equals(employee) && w.rule().equals(rule));
    }

    /** All declarations that stand: those of the host platform, as given, and those of the round. */
    public List<DeclaredRow> declared(List<DeclaredRow> imported) {
        return Stream.concat(
                        imported.stream(),
                        pairs.stream().filter(DeclaredPair::stands).map(DeclaredPair::row))
                .toList();
    }

    /** The same terms for another scope and other periods. */
    public RotationTerms framing(RotationScope newScope, List<RotationPeriod> newPeriods) {
        return new RotationTerms(
                newScope, newPeriods, rules, weights, nobodyWorseOff, candidates, critical, hand, waivers, pairs);
    }

    /** The same terms with a rule in place of the one of the same key. */
    public RotationTerms ruling(PolicyRule rule) {
        List<PolicyRule> newRules = rules.stream()
                .map(old -> old.key().equals(rule.key()) ? rule : old)
                .toList();
        return new RotationTerms(
                scope, periods, newRules, weights, nobodyWorseOff, candidates, critical, hand, waivers, pairs);
    }

    /** The same terms with other weights. */
    public RotationTerms weighing(Map<Term, Integer> newWeights, boolean nobodyWorse, int newCandidates) {
        return new RotationTerms(
                scope, periods, rules, newWeights, nobodyWorse, newCandidates, critical, hand, waivers, pairs);
    }

    /** The same terms with other critical positions. */
    public RotationTerms holdingCritical(Set<UUID> positions) {
        return new RotationTerms(
                scope, periods, rules, weights, nobodyWorseOff, candidates, positions, hand, waivers, pairs);
    }

    /** The same terms with other settlements by hand. */
    public RotationTerms settling(List<HandRule> newHand) {
        return new RotationTerms(
                scope, periods, rules, weights, nobodyWorseOff, candidates, critical, newHand, waivers, pairs);
    }

    /** The same terms with other exceptions. */
    public RotationTerms waiving(List<Waiver> newWaivers) {
        return new RotationTerms(
                scope, periods, rules, weights, nobodyWorseOff, candidates, critical, hand, newWaivers, pairs);
    }

    /** The same terms with other declared pairs. */
    public RotationTerms declaring(List<DeclaredPair> newPairs) {
        return new RotationTerms(
                scope, periods, rules, weights, nobodyWorseOff, candidates, critical, hand, waivers, newPairs);
    }

    /** The same terms with the declaration at a place of the list ended; unchanged where none stands there. */
    public RotationTerms ending(int place, DeclaredPair.Ending how) {
        if (place < 0 || place >= pairs.size() || !pairs.get(place).stands()) {
            return this;
        }
        List<DeclaredPair> newPairs = new ArrayList<>(pairs);
        newPairs.set(place, pairs.get(place).ended(how));
        return declaring(newPairs);
    }
}
