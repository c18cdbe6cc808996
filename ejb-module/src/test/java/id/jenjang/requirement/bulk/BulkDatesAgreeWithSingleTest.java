package id.jenjang.requirement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Shipped;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.single.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BulkDatesAgreeWithSingleTest {
    private static final Reference REFERENCE = Shipped.SETS.reference();
    private static final BulkEvaluation BULK = new BulkEvaluation(REFERENCE);
    private static final Evaluation SINGLE = new Evaluation(REFERENCE);
    private static final int PEOPLE = 40;

    @Property(seed = "20261123", tries = 300)
    void every_rule_has_the_same_verdict_and_earliest_day_both_ways(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(2200));
        List<Dossier> people = people(dice, asOf);
        AgencyColumns columns = columns(people, asOf);
        for (Requirement requirement : new RandomRules(dice).all()) {
            Rule rule = rule(requirement);
            Target target = target(dice);
            BulkDates bulk = BULK.dates(columns, columns.everyone(), List.of(rule), target);
            for (int i = 0; i < PEOPLE; i++) {
                Finding finding = SINGLE.of(people.get(i), target, rule, asOf);
                assertThat(bulk.verdict(i)).as("%s", requirement).isEqualTo(finding.verdict());
                assertThat(bulk.date(i))
                        .as("%s of %s on %s for %s", requirement, people.get(i), asOf, target)
                        .isEqualTo(finding.earliest());
            }
        }
    }

    @Property(seed = "20261123", tries = 200)
    void whole_rule_sets_have_the_same_verdict_and_earliest_day_both_ways(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2025, 10, 1).plusDays(dice.nextInt(700));
        List<Dossier> people = people(dice, asOf);
        AgencyColumns columns = columns(people, asOf);
        for (RuleSet set : Shipped.SETS.all()) {
            Target target = target(dice);
            BulkDates bulk = BULK.dates(columns, columns.everyone(), BulkEvaluation.judged(List.of(set, set)), target);
            for (int i = 0; i < PEOPLE; i++) {
                Eligibility single = SINGLE.of(people.get(i), target, List.of(set), asOf);
                assertThat(bulk.verdict(i)).as(set.key()).isEqualTo(single.verdict());
                assertThat(bulk.date(i)).as(set.key()).isEqualTo(single.earliest());
            }
        }
    }

    @Property(seed = "20261123", tries = 200)
    void what_age_takes_away_is_met_on_the_day_before_and_not_met_on_the_day(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(2200));
        List<Dossier> people = people(dice, asOf);
        AgencyColumns columns = columns(people, asOf);
        Target target = target(dice);
        for (Requirement requirement : List.of(
                new Requirement.AgeBelow(30 + dice.nextInt(40)),
                new Requirement.TimeBeforeRetirement(dice.nextInt(60)))) {
            Rule rule = rule(requirement);
            BulkDates bulk = BULK.dates(columns, columns.everyone(), List.of(rule), target);
            for (int i = 0; i < PEOPLE; i++) {
                if (bulk.lapses(i) == BulkDates.NEVER) {
                    assertThat(bulk.verdict(i)).isEqualTo(Verdict.UNKNOWN);
                    continue;
                }
                LocalDate lapses = LocalDate.ofEpochDay(bulk.lapses(i));
                Dossier person = people.get(i);
                assertThat(SINGLE.of(person, target, rule, lapses).verdict()).isEqualTo(Verdict.NOT_MET);
                assertThat(SINGLE.of(person, target, rule, lapses.minusDays(1)).verdict())
                        .isEqualTo(Verdict.MET);
            }
        }
    }

    @Property(seed = "20261123", tries = 100)
    void what_does_not_read_the_target_comes_out_the_same_for_any_target(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(2200));
        AgencyColumns columns = columns(people(dice, asOf), asOf);
        for (Requirement requirement : new RandomRules(dice).all()) {
            if (!TargetFacts.read(requirement)) {
                List<Rule> rules = List.of(rule(requirement));
                BulkDates one = BULK.dates(columns, columns.everyone(), rules, target(dice));
                BulkDates other = BULK.dates(columns, columns.everyone(), rules, target(dice));
                for (int i = 0; i < PEOPLE; i++) {
                    assertThat(one.code(i)).as("%s", requirement).isEqualTo(other.code(i));
                    assertThat(one.earliest(i)).isEqualTo(other.earliest(i));
                    assertThat(one.lapses(i)).isEqualTo(other.lapses(i));
                }
            }
        }
    }

    private static Rule rule(Requirement requirement) {
        return new Rule("waivable", requirement, Shipped.CITED, true);
    }

    private static List<Dossier> people(Random dice, LocalDate asOf) {
        RandomPeople random = new RandomPeople(dice, asOf);
        return IntStream.range(0, PEOPLE).mapToObj(i -> random.next()).toList();
    }

    private static AgencyColumns columns(List<Dossier> people, LocalDate asOf) {
        AgencyColumnsBuilder builder = new AgencyColumnsBuilder(asOf, REFERENCE);
        people.forEach(builder::add);
        return builder.build();
    }

    private static Target target(Random dice) {
        Job job = RandomPeople.JOBS.get(dice.nextInt(RandomPeople.JOBS.size()));
        Job from = dice.nextInt(3) == 0 ? null : RandomPeople.JOBS.get(dice.nextInt(RandomPeople.JOBS.size()));
        Optional<Boolean> vacant = dice.nextInt(3) == 0 ? Optional.empty() : Optional.of(dice.nextBoolean());
        return new Target(job, from, vacant);
    }
}
