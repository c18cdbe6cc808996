package id.jenjang.succession.dial;

import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.succession.rank.Readiness;
import id.jenjang.succession.rank.ScorePart;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.talent.scheme.AxisRule;
import id.jenjang.talent.scheme.Component;
import id.jenjang.talent.scheme.Said;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules that a simulation starts from, and the numbers in them that may be tried out.
 *
 * @param scheme of talent mapping
 * @param policy of succession
 * @param ruleSet whose times may be changed; null for none
 */
public record PolicyRules(TalentScheme scheme, SuccessionPolicy policy, RuleSet ruleSet) {
    private static final int POINTS = 10_000;
    private static final int MOST_MONTHS = 600;
    private static final int LONGEST_LIST = 100;

    /** All numbers, in the order shown. */
    public List<Dial> dials() {
        List<Dial> dials = new ArrayList<>();
        axis(dials, scheme.performance(), DialGroup.PERFORMANCE, DialGroup.PERFORMANCE_WEIGHTS);
        axis(dials, scheme.potential(), DialGroup.POTENTIAL, DialGroup.POTENTIAL_WEIGHTS);
        for (ScorePart part : ScorePart.values()) {
            int weight = policy.weights().getOrDefault(part, 0);
            dials.add(plain("weight." + part, DialGroup.SCORE_WEIGHTS, weight, 0, SuccessionPolicy.WEIGHTS));
        }
        dials.add(plain("soon", DialGroup.HORIZONS, policy.horizons().soonMonths(), 1, MOST_MONTHS));
        dials.add(plain("later", DialGroup.HORIZONS, policy.horizons().laterMonths(), 1, MOST_MONTHS));
        for (Readiness each : Readiness.values()) {
            int points = policy.horizons().points().getOrDefault(each, 0);
            dials.add(plain("ready." + each, DialGroup.HORIZONS, points, 0, SuccessionPolicy.WEIGHTS));
        }
        dials.add(plain("full", DialGroup.HORIZONS, policy.fullExperienceMonths(), 1, MOST_MONTHS));
        dials.add(plain("service", DialGroup.HORIZONS, policy.serviceMonths(), 0, MOST_MONTHS));
        dials.add(plain("kept", DialGroup.HORIZONS, policy.kept(), 1, LONGEST_LIST));
        boxes(dials);
        dials.addAll(ruleSet == null ? List.of() : times(ruleSet));
        return List.copyOf(dials);
    }

    private static Dial plain(String key, DialGroup group, int value, int least, int most) {
        return new Dial("policy." + key, group, null, key, value, least, most, 0);
    }

    private static void axis(List<Dial> dials, AxisRule axis, DialGroup bounds, DialGroup weights) {
        String key = "scheme." + axis.axis();
        dials.add(new Dial(key + ".middle", bounds, null, "middle", axis.middleFrom(), 1, POINTS, 2));
        dials.add(new Dial(key + ".high", bounds, null, "high", axis.highFrom(), 1, POINTS, 2));
        for (Component part : axis.components()) {
            String of = key + ".weight." + part.key();
            dials.add(new Dial(of, weights, part.title(), part.key(), part.weight(), 0, AxisRule.WHOLE, 2));
        }
    }

    private void boxes(List<Dial> dials) {
        List<TalentBox> all = TalentBox.all();
        for (int cell = 0; cell < all.size(); cell++) {
            Said label = scheme.box(all.get(cell)).label();
            String key = all.get(cell).key();
            int points = policy.boxes().points().get(cell);
            dials.add(new Dial("policy.points." + key, DialGroup.BOX_POINTS, label, key, points, 0, 100, 0));
        }
        dials.add(plain("unknown", DialGroup.BOX_POINTS, policy.boxes().unknown(), 0, 100));
        for (int cell = 0; cell < all.size(); cell++) {
            Said label = scheme.box(all.get(cell)).label();
            String key = all.get(cell).key();
            int group = policy.boxes().group().get(cell) ? 1 : 0;
            dials.add(new Dial("policy.group." + key, DialGroup.BOX_GROUP, label, key, group, 0, 1, 0));
        }
        dials.add(plain("groupOnly", DialGroup.BOX_GROUP, policy.boxes().groupOnly() ? 1 : 0, 0, 1));
    }

    /** The numbers of a rule set that may be tried out. */
    public static List<Dial> times(RuleSet set) {
        List<Dial> dials = new ArrayList<>();
        for (Rule rule : set.rules()) {
            List<TenureNumber.Found> found = rule.on() ? TenureNumber.of(rule.requirement()) : List.of();
            for (int place = 0; place < found.size(); place++) {
                TenureNumber kind = found.get(place).kind();
                Said name = new Said(rule.key(), rule.key());
                int value = found.get(place).value();
                dials.add(new Dial(key(rule, place), DialGroup.TENURE, name, kind.name(), value, 0, kind.most, 0));
            }
        }
        return dials;
    }

    private static String key(Rule rule, int place) {
        return "rule." + rule.key() + "." + place;
    }

    /** The same rules with other numbers, by key; those not named stay. The numbers have to be sound. */
    public PolicyRules with(Map<String, Integer> numbers) {
        TalentScheme other = new TalentScheme(
                scheme.key(),
                scheme.version(),
                scheme.title(),
                scheme.note(),
                scheme.validFrom(),
                scheme.validTo(),
                scheme.kinds(),
                scheme.ownBox(),
                scheme.head(),
                with(scheme.performance(), numbers),
                with(scheme.potential(), numbers),
                scheme.boxes());
        return new PolicyRules(other, policy(numbers), ruleSet == null ? null : with(ruleSet, numbers));
    }

    private static AxisRule with(AxisRule axis, Map<String, Integer> numbers) {
        String key = "scheme." + axis.axis();
        List<Component> parts = axis.components().stream()
                .map(part -> new Component(
                        part.key(),
                        part.title(),
                        numbers.getOrDefault(key + ".weight." + part.key(), part.weight()),
                        part.source(),
                        part.validMonths(),
                        part.target(),
                        part.scores(),
                        part.names(),
                        part.fields(),
                        part.basis()))
                .toList();
        return new AxisRule(
                axis.axis(),
                axis.title(),
                axis.bands(),
                numbers.getOrDefault(key + ".middle", axis.middleFrom()),
                numbers.getOrDefault(key + ".high", axis.highFrom()),
                parts,
                axis.basis());
    }

    private SuccessionPolicy policy(Map<String, Integer> numbers) {
        Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            weights.put(
                    part,
                    numbers.getOrDefault(
                            "policy.weight." + part, policy.weights().getOrDefault(part, 0)));
        }
        return new SuccessionPolicy(
                policy.key(),
                policy.version(),
                policy.validFrom(),
                numbers.getOrDefault("policy.kept", policy.kept()),
                weights,
                numbers.getOrDefault("policy.full", policy.fullExperienceMonths()),
                boxes(numbers),
                horizons(numbers),
                policy.ties(),
                policy.feeders(),
                numbers.getOrDefault("policy.service", policy.serviceMonths()),
                policy.settledLater(),
                policy.emergency(),
                policy.cascade(),
                policy.basis());
    }

    private SuccessionPolicy.Boxes boxes(Map<String, Integer> numbers) {
        List<Integer> points = new ArrayList<>(policy.boxes().points());
        List<Boolean> group = new ArrayList<>(policy.boxes().group());
        List<TalentBox> all = TalentBox.all();
        for (int cell = 0; cell < all.size(); cell++) {
            String key = all.get(cell).key();
            points.set(cell, numbers.getOrDefault("policy.points." + key, points.get(cell)));
            group.set(cell, numbers.getOrDefault("policy.group." + key, group.get(cell) ? 1 : 0) == 1);
        }
        int only = numbers.getOrDefault("policy.groupOnly", policy.boxes().groupOnly() ? 1 : 0);
        int unknown = numbers.getOrDefault("policy.unknown", policy.boxes().unknown());
        return new SuccessionPolicy.Boxes(points, unknown, group, only == 1);
    }

    private SuccessionPolicy.Horizons horizons(Map<String, Integer> numbers) {
        SuccessionPolicy.Horizons now = policy.horizons();
        Map<Readiness, Integer> points = new EnumMap<>(Readiness.class);
        for (Readiness each : Readiness.values()) {
            points.put(
                    each,
                    numbers.getOrDefault("policy.ready." + each, now.points().getOrDefault(each, 0)));
        }
        return new SuccessionPolicy.Horizons(
                numbers.getOrDefault("policy.soon", now.soonMonths()),
                numbers.getOrDefault("policy.later", now.laterMonths()),
                points,
                now.first());
    }

    private static RuleSet with(RuleSet set, Map<String, Integer> numbers) {
        List<Rule> rules = set.rules().stream()
                .map(rule -> rule.on() ? with(rule, numbers) : rule)
                .toList();
        return new RuleSet(set.key(), set.version(), set.validFrom(), set.validTo(), set.titles(), set.scope(), rules);
    }

    private static Rule with(Rule rule, Map<String, Integer> numbers) {
        return new Rule(
                rule.key(),
                TenureNumber.with(
                        rule.requirement(),
                        place -> Optional.ofNullable(numbers.get(key(rule, place)))
                                .map(OptionalInt::of)
                                .orElseGet(OptionalInt::empty)),
                rule.citation(),
                rule.on());
    }

    /** All rule sets with this one in the place of the version that it is. */
    public RuleSets in(RuleSets all) {
        return ruleSet == null
                ? all
                : new RuleSets(
                        all.all().stream()
                                .map(set -> set.label().equals(ruleSet.label()) ? ruleSet : set)
                                .toList(),
                        all.choices(),
                        all.reference());
    }
}
