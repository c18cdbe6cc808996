package id.jenjang.rotation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.people.Sex;
import id.jenjang.people.Span;
import id.jenjang.requirement.Shipped;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.check.PlanCheck;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.rotation.round.TermsText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every threshold of a policy on both sides, where a plan is made and where it is checked. */
class PolicyBoundariesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
    private static final Job HEAD = new Job(
            UUID.randomUUID(), "KEPALA", "Kepala", JobLevel.PENGAWAS, "ADM", null, 58, Map.of("M.01", 5, "M.02", 5));
    private static final UUID ROOT = UUID.randomUUID();
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();
    private static final PositionRow HOME = new PositionRow(UUID.randomUUID(), HERE, "KEPALA", 1, true, null, null);
    private static final PositionRow AIM = new PositionRow(UUID.randomUUID(), THERE, "KEPALA", 1, true, null, null);
    private static final UUID PERSON = UUID.randomUUID();

    private LocalDate since = EFFECTIVE.minusMonths(40);
    private LocalDate born = LocalDate.of(1985, 5, 17);
    private Map<String, Integer> levels = Map.of("M.01", 5, "M.02", 5);
    private Grade grade = Grade.of("III/c");
    private BidSheet sheet = new BidSheet(PERSON, List.of(), false, -1);
    private LocalDate aimUntil;

    @Test
    void tenure_is_enough_on_the_day_the_months_are_full() {
        since = EFFECTIVE.minusMonths(24);
        assertThat(first(terms(rule -> rule))).isEmpty();
        since = EFFECTIVE.minusMonths(24).plusDays(1);
        assertThat(first(terms(rule -> rule))).contains("rotasi.masa-jabatan-minimum");
    }

    @Test
    void overdue_begins_the_day_after_the_longest_tenure() {
        since = EFFECTIVE.minusMonths(60);
        assertThat(new Worth(board(terms(rule -> rule))).overdue(0)).isEqualTo(-1);
        since = EFFECTIVE.minusMonths(60).minusDays(1);
        assertThat(new Worth(board(terms(rule -> rule))).overdue(0)).isZero();
    }

    @Test
    void a_move_is_allowed_until_just_so_many_months_before_retirement() {
        born = LocalDate.of(1969, 12, 15);
        assertThat(Shipped.SETS.reference().retiresOn(born, HEAD)).contains(LocalDate.of(2028, 1, 1));
        assertThat(first(terms(rule -> rule))).isEmpty();
        born = LocalDate.of(1969, 11, 30);
        assertThat(first(terms(rule -> rule))).contains("rotasi.menjelang-pensiun");
    }

    @Test
    void a_freeze_binds_on_its_first_and_last_day_alone_and_a_consent_lifts_it() {
        assertThat(first(frozen(EFFECTIVE, EFFECTIVE, ""))).contains("rotasi.pembekuan-pilkada");
        assertThat(first(frozen(EFFECTIVE.plusDays(1), EFFECTIVE.plusDays(9), "")))
                .isEmpty();
        assertThat(first(frozen(EFFECTIVE.minusDays(9), EFFECTIVE.minusDays(1), "")))
                .isEmpty();
        assertThat(first(frozen(EFFECTIVE, EFFECTIVE, "B-12/2026"))).isEmpty();
    }

    @Test
    void the_match_is_enough_at_the_percentage_itself() {
        levels = Map.of("M.01", 4, "M.02", 3);
        assertThat(first(match(70))).isEmpty();
        assertThat(first(match(71))).contains("rotasi.kecocokan-kompetensi");
        levels = Map.of();
        assertThat(first(match(1))).as("unknown is never met").contains("rotasi.kecocokan-kompetensi");
    }

    @Test
    void the_grade_may_be_the_lowest_or_the_highest_of_the_range() {
        grade = Grade.of("III/c");
        assertThat(first(grades("III/c", "III/c"))).isEmpty();
        assertThat(first(grades("III/d", "-"))).contains("rotasi.golongan");
        assertThat(first(grades("-", "III/b"))).contains("rotasi.golongan");
        grade = null;
        assertThat(first(grades("-", "IV/a"))).as("unknown is never met").contains("rotasi.golongan");
    }

    @Test
    void a_stated_mobility_binds_beyond_its_kilometres_and_not_where_the_person_bids() {
        int km = board(terms(rule -> rule)).kilometres(HERE, THERE);
        assertThat(km).isPositive();
        sheet = new BidSheet(PERSON, List.of(), false, km);
        assertThat(first(terms(rule -> rule))).isEmpty();
        sheet = new BidSheet(PERSON, List.of(), false, km - 1);
        assertThat(first(terms(rule -> rule))).contains("rotasi.jarak");
        sheet = new BidSheet(PERSON, List.of(AIM.uuid()), false, km - 1);
        assertThat(first(terms(rule -> rule))).isEmpty();
    }

    @Test
    void a_position_can_be_taken_on_its_last_day() {
        aimUntil = EFFECTIVE;
        assertThat(first(terms(rule -> rule))).isEmpty();
        aimUntil = EFFECTIVE.minusDays(1);
        assertThat(first(terms(rule -> rule))).contains("rotasi.formasi-berakhir");
    }

    private RotationTerms frozen(LocalDate from, LocalDate to, String consent) {
        return terms(rule -> rule.key().equals("rotasi.pembekuan-pilkada")
                ? rule.with(true, 0, 0, 0).within(new Span(from, to), consent)
                : rule);
    }

    private RotationTerms match(int percent) {
        return terms(rule -> rule.kind() == RuleKind.COMPETENCY_MATCH ? rule.with(true, 0, percent, 0) : rule);
    }

    private RotationTerms grades(String lowest, String highest) {
        return terms(rule ->
                rule.kind() == RuleKind.GRADE_RANGE ? rule.with(true, 0, 0, 0).naming(List.of(lowest, highest)) : rule);
    }

    private static RotationTerms terms(UnaryOperator<PolicyRule> change) {
        RotationTerms shipped = TermsText.shipped(
                new RotationScope(Set.of(ROOT), Set.of(), Set.of()),
                List.of(new RotationPeriod(EFFECTIVE, EFFECTIVE.plusMonths(3))));
        List<PolicyRule> rules = shipped.rules().stream()
                .map(rule -> rule.kind() == RuleKind.JOB_REQUIREMENTS ? rule.with(false, 0, 0, 0) : rule)
                .map(rule -> rule.kind() == RuleKind.COMPETENCY_MATCH ? rule.with(false, 0, 68, 0) : rule)
                .map(change)
                .toList();
        return new RotationTerms(
                shipped.scope(),
                shipped.periods(),
                rules,
                Map.of(),
                false,
                0,
                Set.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The key of the first failing rule, found to be the same by the check. */
    private Optional<String> first(RotationTerms terms) {
        Board board = board(terms);
        JobVerdicts none = new JobVerdicts(Shipped.SETS, board.jobs, terms, TODAY);
        Optional<String> first = new Obstacles(board, none, new Worth(board))
                .first(0, board.postAt.get(AIM.uuid()), 0)
                .map(Obstacle::rule);
        List<String> breaches = new PlanCheck(terms, board.picture, board.wishes, board.jobs, Shipped.SETS, id -> null)
                .breaches(List.of(new Move(PERSON, HOME.uuid(), AIM.uuid(), 1))).stream()
                        .map(Breach::rule)
                        .toList();
        if (first.isPresent()) {
            assertThat(breaches).contains(first.get());
        } else {
            assertThat(breaches).isEmpty();
        }
        return first;
    }

    private Board board(RotationTerms terms) {
        Mover person = new Mover(
                PERSON,
                "Nama",
                EmployeeKind.PNS,
                Sex.FEMALE,
                born,
                Shipped.SETS.reference().retiresOn(born, HEAD).orElse(null),
                HOME.uuid(),
                "KEPALA",
                HERE,
                since,
                null,
                grade,
                levels);
        PositionRow aim = new PositionRow(AIM.uuid(), THERE, "KEPALA", 1, true, null, aimUntil);
        List<PlaceRow> places = List.of(
                new PlaceRow(ROOT, null, "Kota", null, "Asia/Jakarta", -6.0, 107.0),
                new PlaceRow(HERE, ROOT, "Sini", null, "Asia/Jakarta", null, null),
                new PlaceRow(THERE, ROOT, "Sana", null, "Asia/Jakarta", -6.2, 107.0));
        Picture picture = new Picture(TODAY, List.of(person), List.of(HOME, aim), places, List.of());
        return new Board(
                picture,
                terms,
                new Wishes(List.of(sheet), List.of()),
                new JobCatalogue(List.of(HEAD), Map.of()),
                Shipped.SETS.reference());
    }
}
