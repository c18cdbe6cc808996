package id.jenjang.talent.scheme;

import static id.jenjang.talent.scheme.Someone.JOB;
import static id.jenjang.talent.scheme.Someone.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** People at random, with parts left out: whatever is supplied later stays between worst and best. */
class CompletionTest {
    private static final int PEOPLE = 3_000;
    private static final TalentScheme SHIPPED = SchemeText.read("pemetaan-talenta.json", SchemeText.shipped());
    private static final Mapping MAPPING = new Mapping(SHIPPED, TODAY, Job::standard);

    private final Random random = new Random(20_261_123L);

    /** One fact of a whole person, with the history that would have to be delivered for it. */
    private record Fact(History history, Consumer<Someone> tell) {}

    @Test
    void every_completion_lies_between_worst_and_best_and_a_whole_person_has_one_box() {
        int uncertain = 0;
        for (int i = 0; i < PEOPLE; i++) {
            List<Fact> facts = whole();
            TalentCard whole = MAPPING.of(someone(facts, List.of()).record());
            List<History> never = never();
            List<Fact> some = facts.stream()
                    .filter(fact ->
                            !never.contains(fact.history()) && (counted(fact.history()) || random.nextInt(100) < 70))
                    .toList();
            TalentCard partly = MAPPING.of(someone(some, never).record());
            assertThat(whole.box()).as("whole person %s", i).isPresent();
            for (Axis axis : Axis.values()) {
                assertThat(partly.axis(axis).low())
                        .as("person %s %s", i, axis)
                        .isLessThanOrEqualTo(whole.axis(axis).low());
                assertThat(partly.axis(axis).high())
                        .as("person %s %s", i, axis)
                        .isGreaterThanOrEqualTo(whole.axis(axis).high());
            }
            assertThat(partly.possible()).contains(whole.box().orElseThrow());
            uncertain += partly.box().isPresent() ? 0 : 1;
        }
        assertThat(uncertain).isBetween(PEOPLE / 3, PEOPLE - 1);
    }

    @Test
    void what_is_said_to_lift_an_axis_does_and_a_hundredth_less_does_not() {
        for (int i = 0; i < PEOPLE; i++) {
            TalentCard card = MAPPING.of(someone(whole(), List.of()).record());
            for (Axis axis : Axis.values()) {
                AxisScore now = card.axis(axis);
                for (Lift way : Lift.of(now)) {
                    assertThat(now.rule().band(with(now, way, way.to()))).isGreaterThan(now.worst());
                    if (way.step().isEmpty()) {
                        assertThat(now.rule().band(with(now, way, way.to() - 1)))
                                .isEqualTo(now.worst());
                    }
                }
            }
        }
    }

    private static long with(AxisScore axis, Lift way, int score) {
        return axis.low() + (long) way.component().weight() * (score - way.from());
    }

    /** Where none is an answer too: such records are left out only with their whole history. */
    private static boolean counted(History history) {
        return switch (history) {
            case AWARDS, TEAM_ASSIGNMENTS, DISCIPLINES, TRAININGS, APPOINTMENTS, EDUCATIONS -> true;
            default -> false;
        };
    }

    private List<History> never() {
        List<History> never = new ArrayList<>();
        for (ScoreSource source : ScoreSource.values()) {
            if (random.nextInt(100) < 20) {
                never.add(source.needs());
            }
        }
        return never;
    }

    private static Someone someone(List<Fact> facts, List<History> never) {
        Someone someone = new Someone();
        facts.forEach(fact -> fact.tell().accept(someone));
        never.forEach(someone::never);
        return someone;
    }

    private List<Fact> whole() {
        List<Fact> facts = new ArrayList<>();
        add(facts, History.APPOINTMENTS, s -> s.holds(JOB, TODAY.minusMonths(6), null));
        Predicate predicate = Predicate.values()[random.nextInt(5)];
        add(facts, History.RATINGS, s -> s.rated(2025, 0, predicate));
        String felt = points();
        add(facts, History.FEEDBACKS, s -> s.felt(2025, felt));
        for (int n = random.nextInt(3); n > 0; n--) {
            int years = random.nextInt(7);
            add(facts, History.AWARDS, s -> s.awarded(TODAY.minusYears(years)));
            add(facts, History.TEAM_ASSIGNMENTS, s -> s.inTeam(TODAY.minusYears(years), TODAY.minusYears(years)));
        }
        EducationLevel level = EducationLevel.values()[random.nextInt(EducationLevel.values().length)];
        String major = random.nextBoolean() ? "Ilmu Hukum" : "Biologi";
        add(facts, History.EDUCATIONS, s -> s.studied(level, major));
        int hours = random.nextInt(40);
        add(facts, History.TRAININGS, s -> s.trained(TODAY, hours));
        for (String competency : JOB.standard().keySet()) {
            int found = 1 + random.nextInt(5);
            add(facts, History.COMPETENCIES, s -> s.assessed(competency, found, TODAY));
        }
        for (String name : SHIPPED.potential().components().get(3).names()) {
            String score = points();
            add(facts, History.POTENTIALS, s -> s.potential(name, score, TODAY));
        }
        if (random.nextInt(10) == 0) {
            Severity severity = Severity.values()[random.nextInt(3)];
            int end = random.nextInt(3) - 1;
            add(facts, History.DISCIPLINES, s -> s.punished(severity, TODAY.minusYears(2), TODAY.plusDays(end)));
        }
        return facts;
    }

    private String points() {
        return random.nextInt(100) + "." + (10 + random.nextInt(90));
    }

    private static void add(List<Fact> facts, History history, Consumer<Someone> tell) {
        facts.add(new Fact(history, tell));
    }
}
