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
import id.jenjang.requirement.Someone;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BulkAgreesWithSingleTest {
    private static final Reference REFERENCE = Shipped.SETS.reference();
    private static final int PEOPLE = 60;

    @Property(seed = "20261123")
    void every_rule_comes_out_the_same_for_random_people_on_random_days(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(2200));
        List<Dossier> people = people(dice, asOf);
        AgencyColumns columns = columns(people, asOf);
        for (Requirement requirement : new RandomRules(dice).all()) {
            Rule rule = new Rule("waivable", requirement, Shipped.CITED, true);
            Target target = target(dice);
            BulkVerdicts bulk = new BulkEvaluation(REFERENCE).of(columns, columns.everyone(), List.of(rule), target);
            for (int i = 0; i < PEOPLE; i++) {
                Finding finding = new Evaluation(REFERENCE).of(people.get(i), target, rule, asOf);
                assertThat(bulk.verdict(i))
                        .as("%s of %s on %s for %s", requirement, people.get(i), asOf, target)
                        .isEqualTo(finding.verdict());
            }
        }
    }

    @Property(seed = "20261123")
    void whole_rule_sets_come_out_the_same_for_some_of_the_people(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2025, 10, 1).plusDays(dice.nextInt(700));
        List<Dossier> people = people(dice, asOf);
        AgencyColumns columns = columns(people, asOf);
        int[] some = IntStream.range(0, PEOPLE).filter(i -> dice.nextBoolean()).toArray();
        for (RuleSet set : Shipped.SETS.all()) {
            Target target = target(dice);
            BulkVerdicts bulk = new BulkEvaluation(REFERENCE).of(columns, some, target, List.of(set));
            for (int place = 0; place < bulk.size(); place++) {
                Dossier person = people.get(bulk.person(place));
                Eligibility single = new Evaluation(REFERENCE).of(person, target, List.of(set), asOf);
                assertThat(bulk.verdict(place)).as(set.key()).isEqualTo(single.verdict());
            }
            assertThat(bulk.count(Verdict.MET) + bulk.count(Verdict.NOT_MET) + bulk.count(Verdict.UNKNOWN))
                    .isEqualTo(some.length);
        }
    }

    @Property(seed = "20261123")
    void every_finding_can_be_said_in_both_languages_and_dates_its_closing_on_or_after_the_day(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(2200));
        List<RuleTexts> languages = List.of(RuleTexts.in(new Locale("id")), RuleTexts.in(Locale.ENGLISH));
        Dossier person = new RandomPeople(dice, asOf).next();
        for (Requirement requirement : new RandomRules(dice).all()) {
            Finding finding = Shipped.judge(requirement, person, target(dice), asOf);
            List<Text> texts = new ArrayList<>(List.of(finding.needed(), finding.mine(), finding.judged()));
            finding.closes().ifPresent(texts::add);
            assertThat(finding.closes().isPresent()).isEqualTo(finding.verdict() != Verdict.MET);
            finding.earliest().ifPresent(day -> assertThat(day).isAfterOrEqualTo(asOf));
            for (RuleTexts language : languages) {
                assertThat(texts.stream().map(language::render))
                        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", "}", "null"));
            }
        }
    }

    @Property(seed = "20261123")
    void random_people_and_rules_reach_every_verdict(@ForAll long seed) {
        Random dice = new Random(seed);
        LocalDate asOf = LocalDate.of(2026, 11, 23);
        AgencyColumns columns = columns(people(dice, asOf), asOf);
        Map<Verdict, Integer> seen = new HashMap<>();
        for (Requirement requirement : new RandomRules(dice).all()) {
            Rule rule = new Rule("waivable", requirement, Shipped.CITED, true);
            BulkVerdicts bulk =
                    new BulkEvaluation(REFERENCE).of(columns, columns.everyone(), List.of(rule), target(dice));
            for (Verdict verdict : Verdict.values()) {
                seen.merge(verdict, bulk.count(verdict), Integer::sum);
            }
        }
        assertThat(seen.keySet()).isEqualTo(EnumSet.allOf(Verdict.class));
        assertThat(seen.values()).allMatch(count -> count > PEOPLE);
    }

    @Test
    void the_random_rules_have_every_kind_so_that_every_kind_is_answered_both_ways() {
        assertThat(new RandomRules(new Random(1)).all().stream().map(Object::getClass))
                .containsAll(List.of(Requirement.class.getPermittedSubclasses()));
    }

    @Test
    void people_are_found_by_job_unit_and_id() {
        LocalDate asOf = LocalDate.of(2026, 11, 23);
        Job analyst = RandomPeople.JOBS.get(0);
        Job supervisor = RandomPeople.JOBS.get(5);
        List<Dossier> people = List.of(
                Someone.known().holds(supervisor, "2020-01-01", null).dossier(),
                Someone.known().dossier(),
                Someone.known().holds(analyst, "2020-01-01", null).dossier(),
                Someone.known().holds(supervisor, "2020-01-01", "2026-11-22").dossier());
        AgencyColumns columns = columns(people, asOf);

        assertThat(columns.holdersOf(supervisor)).containsExactly(0);
        assertThat(columns.holdersOf(analyst)).containsExactly(2);
        assertThat(columns.holdersOf(RandomPeople.JOBS.get(9))).isEmpty();
        assertThat(columns.peopleOf(Set.of(Someone.id("U1")))).containsExactly(0, 2);
        assertThat(columns.peopleOf(Set.of(Someone.id("U9")))).isEmpty();
        assertThat(columns.employee(1)).isEqualTo(Someone.id("person"));
        assertThat(columns.size()).isEqualTo(4);
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
