package id.jenjang.succession.selection.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Grade;
import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.KindsText;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.StageWay;
import id.jenjang.succession.selection.rules.TieBy;
import id.jenjang.succession.selection.rules.TieRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final UUID CONTEST = new UUID(7, 7);
    private static final SelectionKind KIND =
            KindsText.read("uji", KindsText.shipped()).find("jpt").orElseThrow();
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private final List<Given> given = new ArrayList<>();

    @Test
    void a_pass_mark_is_reached_exactly_and_missed_by_a_hundredth() {
        Contender at = contender(1, "III/d", Set.of(FIRST));
        Contender below = contender(2, "III/d", Set.of(FIRST));
        all(at, 6000, 5000, 6000);
        all(below, 5999, 10_000, 10_000);

        List<Placed> placed = rank(at, below);

        assertThat(placed).extracting(Placed::outcome).containsExactly(Outcome.PLACED, Outcome.BELOW_MARK);
        assertThat(placed.get(1).stages()).hasSize(1);
        assertThat(placed.get(1).place()).isZero();
    }

    @Test
    void a_missing_score_gives_no_place_and_is_no_zero() {
        Contender whole = contender(1, "III/d", Set.of(FIRST, SECOND));
        Contender lacking = contender(2, "III/d", Set.of(FIRST, SECOND));
        all(whole, 7000, 7000, 7000);
        all(lacking, 9900, 9900, 9900);
        given.remove(given.size() - 1);

        List<Placed> placed = rank(whole, lacking);

        assertThat(placed).extracting(Placed::applicant).containsExactly(whole.applicant(), lacking.applicant());
        assertThat(placed.get(1).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(placed.get(1).stages()).last().extracting(StageValue::known).isEqualTo(false);
    }

    @Test
    void nobody_on_the_jury_leaves_the_stage_unknown() {
        Contender alone = contender(1, "III/d", Set.of());
        all(alone, 9000, 9000, 9000);

        assertThat(rank(alone)).extracting(Placed::outcome).containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void means_of_juries_of_different_size_are_compared_exactly() {
        Contender three = contender(1, "III/d", Set.of(FIRST, SECOND, new UUID(1, 3)));
        Contender one = contender(2, "III/d", Set.of(FIRST));
        test(three, 7000);
        test(one, 7000);
        panel(three, FIRST, 7000);
        panel(three, SECOND, 7000);
        panel(three, new UUID(1, 3), 7001);
        panel(one, FIRST, 7000);

        List<Placed> placed = rank(one, three);

        assertThat(placed).extracting(Placed::applicant).containsExactly(three.applicant(), one.applicant());
        assertThat(placed.get(1).settled())
                .as("a third of a hundredth decides, no tie")
                .isEmpty();
        assertThat(placed.get(1).stages().get(1).points()).isEqualByComparingTo("70");
        assertThat(placed.get(0).stages().get(1).points()).isEqualByComparingTo("70.0033");
    }

    @Test
    void a_tie_is_settled_by_the_first_rule_that_tells_the_two_apart() {
        Contender lower = contender(1, "III/c", Set.of(FIRST));
        Contender higher = contender(2, "III/d", Set.of(FIRST));
        Contender ungraded = contender(3, null, Set.of(FIRST));
        List.of(lower, higher, ungraded).forEach(each -> all(each, 8000, 8000, 8000));

        List<Placed> placed = rank(lower, ungraded, higher);

        assertThat(placed)
                .extracting(Placed::applicant)
                .containsExactly(higher.applicant(), lower.applicant(), ungraded.applicant());
        assertThat(placed.get(0).settled()).isEmpty();
        assertThat(placed.get(1).settled()).contains(new TieRule(TieBy.HIGHER_GRADE, ""));
        assertThat(placed.get(2).settled()).contains(new TieRule(TieBy.HIGHER_GRADE, ""));
    }

    @Test
    void the_better_interview_comes_before_everything_else() {
        Contender talks = contender(1, "III/a", Set.of(FIRST));
        Contender writes = contender(2, "IV/a", Set.of(FIRST));
        // 0.3 * 80 + 0.3 * 80 + 0.4 * 80 = 0.3 * 80 + 0.3 * 88 + 0.4 * 74
        all(talks, 8000, 8000, 8000);
        all(writes, 8000, 8800, 7400);

        assertThat(rank(writes, talks))
                .extracting(Placed::applicant)
                .containsExactly(talks.applicant(), writes.applicant());
        assertThat(rank(writes, talks).get(1).settled()).contains(new TieRule(TieBy.STAGE, "wawancara"));
    }

    @Test
    void what_nothing_else_settles_is_drawn_alike_by_everybody() {
        Contender one = new Contender(new UUID(2, 1), Instant.EPOCH, null, null, null, Set.of(FIRST));
        Contender other = new Contender(new UUID(2, 2), Instant.EPOCH, null, null, null, Set.of(FIRST));
        all(one, 8000, 8000, 8000);
        all(other, 8000, 8000, 8000);

        List<Placed> placed = rank(one, other);

        assertThat(placed.get(1).settled()).contains(new TieRule(TieBy.DRAW, ""));
        assertThat(rank(other, one)).isEqualTo(placed);
    }

    @Property(tries = 300, seed = "20261124")
    void any_ranking_is_that_of_fractions_sorted_by_hand(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        given.clear();
        List<Contender> contenders = new ArrayList<>();
        int people = 1 + random.nextInt(12);
        for (int i = 0; i < people; i++) {
            contenders.add(drawn(random, i));
        }

        List<Placed> placed = new Ranking(CONTEST, KIND, given).of(contenders);

        List<UUID> expected = naive(contenders);
        assertThat(placed.stream().filter(one -> one.place() > 0).map(Placed::applicant))
                .containsExactlyElementsOf(expected);
        List<Contender> shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(given, random);
        List<Placed> again = new Ranking(CONTEST, KIND, given).of(shuffled);
        assertThat(again).isEqualTo(placed);
        assertThat(RankingDigest.of(CONTEST, KIND, shuffled, given, again))
                .isEqualTo(RankingDigest.of(CONTEST, KIND, contenders, given, placed));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Long> seeds() {
        return net.jqwik.api.Arbitraries.longs();
    }

    @Test
    void one_changed_hundredth_changes_the_digest() {
        Contender one = contender(1, "III/d", Set.of(FIRST));
        all(one, 8000, 8000, 8000);
        String before = RankingDigest.of(CONTEST, KIND, List.of(one), given, rank(one));
        given.set(0, new Given(one.applicant(), null, "kompetensi", "asesmen", 8001));

        assertThat(RankingDigest.of(CONTEST, KIND, List.of(one), given, rank(one)))
                .isNotEqualTo(before);
    }

    // Few different values, so that ties are many; some scores left out.
    private Contender drawn(Random random, int number) {
        Set<UUID> jury = new HashSet<>(List.of(FIRST));
        if (random.nextBoolean()) {
            jury.add(SECOND);
        }
        Grade grade = random.nextInt(4) == 0 ? null : Grade.of(random.nextBoolean() ? "III/c" : "III/d");
        LocalDate since = grade == null ? null : LocalDate.of(2020 + random.nextInt(2), 1, 1);
        Contender one = new Contender(
                new UUID(3, number),
                Instant.ofEpochSecond(random.nextInt(2)),
                grade,
                since,
                random.nextInt(4) == 0 ? null : LocalDate.of(1980 + random.nextInt(2), 1, 1),
                jury);
        int[] points = {7000, 8000};
        if (random.nextInt(8) > 0) {
            test(one, random.nextInt(8) == 0 ? 5999 : points[random.nextInt(2)]);
        }
        jury.forEach(member -> panel(one, member, points[random.nextInt(2)]));
        return one;
    }

    private List<UUID> naive(List<Contender> contenders) {
        Map<UUID, Map<String, BigDecimal>> values = new HashMap<>();
        for (Contender one : contenders) {
            Map<String, BigDecimal> stages = new HashMap<>();
            boolean out = false;
            for (Stage stage : KIND.stages()) {
                BigDecimal mean = mean(one, stage);
                if (out || mean == null || mean.compareTo(BigDecimal.valueOf(stage.passMark())) < 0) {
                    out = true;
                    continue;
                }
                stages.put(stage.key(), mean);
            }
            if (!out) {
                values.put(one.applicant(), stages);
            }
        }
        return contenders.stream()
                .filter(one -> values.containsKey(one.applicant()))
                .sorted(Comparator.comparing((Contender one) -> total(values.get(one.applicant())))
                        .reversed()
                        .thenComparing(one -> values.get(one.applicant()).get("wawancara"), Comparator.reverseOrder())
                        .thenComparing(one -> values.get(one.applicant()).get("kompetensi"), Comparator.reverseOrder())
                        .thenComparing(
                                one -> one.grade() == null ? 0 : -one.grade().ordinal())
                        .thenComparing(one -> one.gradeSince() == null ? LocalDate.MAX : one.gradeSince())
                        .thenComparing(one -> one.birth() == null ? LocalDate.MAX : one.birth())
                        .thenComparing(Contender::appliedAt)
                        .thenComparing(one -> Ranking.sha256(CONTEST + ":" + one.applicant())))
                .map(Contender::applicant)
                .toList();
    }

    private static BigDecimal total(Map<String, BigDecimal> stages) {
        return stages.get("kompetensi")
                .multiply(new BigDecimal("0.3"))
                .add(stages.get("rekam-jejak").multiply(new BigDecimal("0.3")))
                .add(stages.get("wawancara").multiply(new BigDecimal("0.4")));
    }

    private BigDecimal mean(Contender one, Stage stage) {
        List<UUID> by = new ArrayList<>(one.jury());
        if (stage.way() == StageWay.TEST) {
            by = Collections.singletonList(null);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (UUID member : by) {
            for (Criterion criterion : stage.criteria()) {
                Integer score = given.stream()
                        .filter(each -> each.applicant().equals(one.applicant())
                                && java.util.Objects.equals(each.by(), member)
                                && each.stage().equals(stage.key())
                                && each.criterion().equals(criterion.key()))
                        .map(Given::score)
                        .findFirst()
                        .orElse(null);
                if (score == null) {
                    return null;
                }
                sum = sum.add(BigDecimal.valueOf(score).multiply(BigDecimal.valueOf(criterion.weight(), 4)));
            }
        }
        return sum.divide(BigDecimal.valueOf(by.size()), new MathContext(60, RoundingMode.UNNECESSARY));
    }

    private List<Placed> rank(Contender... contenders) {
        return new Ranking(CONTEST, KIND, given).of(List.of(contenders));
    }

    private static Contender contender(int number, String grade, Set<UUID> jury) {
        return new Contender(
                new UUID(2, number),
                Instant.ofEpochSecond(number),
                grade == null ? null : Grade.of(grade),
                grade == null ? null : LocalDate.of(2020, 1, 1),
                LocalDate.of(1980, 1, 1),
                jury);
    }

    private void all(Contender one, int test, int record, int interview) {
        test(one, test);
        for (UUID member : one.jury()) {
            score(one, member, KIND.stages().get(1), record);
            score(one, member, KIND.stages().get(2), interview);
        }
    }

    private void test(Contender one, int score) {
        score(one, null, KIND.stages().get(0), score);
    }

    private void panel(Contender one, UUID member, int score) {
        score(one, member, KIND.stages().get(1), score);
        score(one, member, KIND.stages().get(2), score);
    }

    private void score(Contender one, UUID by, Stage stage, int score) {
        stage.criteria().forEach(each -> given.add(new Given(one.applicant(), by, stage.key(), each.key(), score)));
    }
}
