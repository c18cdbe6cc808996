package id.jenjang.mentoring.programme;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningProgrammesSliceTest {
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Told<Act> told = new Told<>();

    private record Small(SmallAgency agency, CallersOf who, PlanningProgrammes planning) {}

    @ParameterizedTest
    @EnumSource
    void a_programme_is_begun_opened_closed_and_ended_and_one_form_has_one_effect(Database kind) {
        with(kind, small -> {
            UUID one = UUID.randomUUID();
            PlanningProgrammes planning = small.planning;
            assertThat(planning.begin(one, form("Uji", Optional.empty()), policy(1)))
                    .isEqualTo(ProgrammeAnswer.DONE);
            assertThat(planning.begin(one, form("Lagi", Optional.empty()), policy(1)))
                    .isEqualTo(ProgrammeAnswer.DONE);
            assertThat(planning.programmes()).singleElement().satisfies(row -> {
                assertThat(row.programme().name()).isEqualTo("Uji");
                assertThat(row.programme().state()).isEqualTo(ProgrammeState.DRAFT);
                assertThat(row.programme().takesSignUps(TODAY)).isFalse();
            });
            assertThat(planning.closeSignUp(one, 1)).isEqualTo(ProgrammeAnswer.NOT_NOW);
            assertThat(planning.openSignUp(one, 1, TODAY.minusDays(1))).isEqualTo(ProgrammeAnswer.CLOSES);
            assertThat(planning.openSignUp(one, 1, TODAY)).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(planning.programme(one).programme().takesSignUps(TODAY)).isTrue();
            assertThat(planning.programme(one).programme().takesSignUps(TODAY.plusDays(1)))
                    .isFalse();
            LocalDate last = planning.programme(one).programme().until();
            assertThat(planning.openSignUp(one, 2, last.plusDays(1))).isEqualTo(ProgrammeAnswer.CLOSES);
            assertThat(planning.openSignUp(one, 2, last)).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(planning.closeSignUp(one, 2)).isEqualTo(ProgrammeAnswer.MEANWHILE);
            assertThat(planning.closeSignUp(one, 3)).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(planning.end(one, 4)).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(planning.openSignUp(one, 5, TODAY)).isEqualTo(ProgrammeAnswer.NOT_NOW);
            assertThat(planning.change(one, 5, form("Baru", Optional.empty()))).isEqualTo(ProgrammeAnswer.NOT_NOW);
            assertThat(planning.revise(one, 5, policy(2))).isEqualTo(ProgrammeAnswer.NOT_NOW);
            assertThat(told.all)
                    .extracting(Act::verb)
                    .containsExactly(
                            "mentoring.programme.begun",
                            "mentoring.programme.opened",
                            "mentoring.programme.opened",
                            "mentoring.programme.closed",
                            "mentoring.programme.ended");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_version_of_the_policy_is_kept_and_one_on_an_old_view_is_refused(Database kind) {
        with(kind, small -> {
            UUID one = UUID.randomUUID();
            small.planning.begin(one, form("Uji", Optional.empty()), policy(1));
            assertThat(small.planning.revise(one, 1, policy(4))).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(small.planning.revise(one, 1, policy(5))).isEqualTo(ProgrammeAnswer.MEANWHILE);
            assertThat(small.planning.change(one, 1, form("Lain", Optional.empty())))
                    .isEqualTo(ProgrammeAnswer.MEANWHILE);
            assertThat(small.planning.programme(one).programme().policyNo()).isEqualTo(2);
            assertThat(small.planning.policies(one))
                    .extracting(row -> row.policy().mostMentees())
                    .containsExactly(4, 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_is_refused_on_both_sides_of_each_limit(Database kind) {
        with(kind, small -> {
            assertThat(begun(small, form(" ", Optional.empty()))).isEqualTo(ProgrammeAnswer.NAME_EMPTY);
            assertThat(begun(small, form("x".repeat(201), Optional.empty()))).isEqualTo(ProgrammeAnswer.NAME_LONG);
            assertThat(begun(small, form("x".repeat(200), Optional.empty()))).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(begun(small, form("Uji", Optional.of(UUID.randomUUID()))))
                    .isEqualTo(ProgrammeAnswer.UNIT);
            assertThat(begun(small, spanning(TODAY, TODAY.minusDays(1), 0))).isEqualTo(ProgrammeAnswer.SPAN);
            assertThat(begun(small, spanning(null, TODAY, 0))).isEqualTo(ProgrammeAnswer.SPAN);
            assertThat(begun(small, spanning(TODAY.minusDays(9), TODAY.minusDays(1), 0)))
                    .isEqualTo(ProgrammeAnswer.PAST);
            assertThat(begun(small, spanning(TODAY.minusDays(9), TODAY, 0))).isEqualTo(ProgrammeAnswer.DONE);
            assertThat(begun(small, spanning(TODAY, TODAY.plusYears(3), 0))).isEqualTo(ProgrammeAnswer.TOO_LONG);
            assertThat(begun(small, spanning(TODAY, TODAY.plusYears(3).minusDays(1), 0)))
                    .isEqualTo(ProgrammeAnswer.DONE);
            assertThat(begun(small, spanning(TODAY, TODAY, -1))).isEqualTo(ProgrammeAnswer.SIZE);
            assertThat(begun(small, spanning(TODAY, TODAY, 100_001))).isEqualTo(ProgrammeAnswer.SIZE);
            UUID one = UUID.randomUUID();
            assertThat(small.planning.begin(one, form("Uji", Optional.empty()), policy(0)))
                    .isEqualTo(ProgrammeAnswer.POLICY);
            assertThat(small.planning.begin(one, form("Uji", Optional.empty()), policy(51)))
                    .isEqualTo(ProgrammeAnswer.POLICY);
            assertThat(small.planning.begin(one, form("Uji", Optional.empty()), policy(50)))
                    .isEqualTo(ProgrammeAnswer.DONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_analyst_of_a_unit_looks_after_programmes_of_that_unit_alone(Database kind) {
        with(kind, small -> {
            UUID dinas = small.agency.uuid("unit", "dinas");
            UUID whole = UUID.randomUUID();
            small.planning.begin(whole, form("Kota", Optional.empty()), policy(1));
            small.who.become(dinas);
            UUID own = UUID.randomUUID();
            assertThat(begun(small, form("Semua", Optional.empty()))).isEqualTo(ProgrammeAnswer.UNIT);
            assertThat(small.planning.begin(own, form("Dinas", Optional.of(dinas)), policy(1)))
                    .isEqualTo(ProgrammeAnswer.DONE);
            assertThat(small.planning.programmes())
                    .extracting(row -> row.programme().name(), ProgrammeRow::unitName)
                    .containsExactly(tuple("Dinas", "Unit dinas"));
            assertThatThrownBy(() -> small.planning.programme(whole)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> small.planning.end(whole, 1)).isInstanceOf(NotAllowed.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void people_are_invited_once_and_taken_back(Database kind) {
        with(kind, small -> {
            UUID one = UUID.randomUUID();
            UUID ani = small.agency.uuid("employee", "ani");
            small.planning.begin(one, form("Uji", Optional.empty()), policy(1));
            assertThat(small.planning.invite(one, UUID.randomUUID())).isEqualTo(ProgrammeAnswer.UNKNOWN_PERSON);
            small.planning.invite(one, ani);
            small.planning.invite(one, ani);
            assertThat(small.planning.invited(one)).containsExactly(new InvitedRow(ani, "Nama ani", "Unit dinas"));
            assertThat(small.planning.find(one, "ani"))
                    .extracting(InvitedRow::employee)
                    .containsExactly(ani);
            small.planning.uninvite(one, ani);
            assertThat(small.planning.invited(one)).isEmpty();
        });
    }

    private static ProgrammeAnswer begun(Small small, ProgrammeForm form) {
        return small.planning.begin(UUID.randomUUID(), form, policy(1));
    }

    private static ProgrammeForm form(String name, Optional<UUID> unit) {
        return new ProgrammeForm(name, "", unit, false, false, TODAY, TODAY.plusMonths(6), 0);
    }

    private static ProgrammeForm spanning(LocalDate from, LocalDate until, int size) {
        return new ProgrammeForm("Uji", "", Optional.empty(), false, false, from, until, size);
    }

    private static PolicyForm policy(int mostMentees) {
        return new PolicyForm(
                ProgrammeKind.TECHNICAL,
                -1,
                0,
                UnitRule.ANY,
                true,
                false,
                false,
                false,
                mostMentees,
                MatchOrder.TOTAL_FIRST,
                Map.of(FitPart.TOPICS, 1));
    }

    private void with(Database kind, Consumer<Small> work) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                    .unit("kota", null)
                    .unit("dinas", "kota")
                    .staff("ani", "dinas");
            CallersOf who = CallersOf.analyst(null);
            Programmes programmes = new Programmes(store.database());
            UnitTree tree = new UnitTree(store.database());
            work.accept(new Small(
                    agency,
                    who,
                    new PlanningProgrammes(
                            programmes,
                            new ReachableProgrammes(programmes, who, tree),
                            new Names(store.database()),
                            new PeopleOfUnits(store.database()),
                            tree,
                            told,
                            CLOCK)));
        }
    }
}
