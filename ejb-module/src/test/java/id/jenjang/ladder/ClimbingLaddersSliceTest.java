package id.jenjang.ladder;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.ladder.PageAsked.Order;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitRow;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Verdict;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClimbingLaddersSliceTest {
    private static final String LADDER = """
            {"key":"a","name":"Jalur Uji","chains":[["STAF","KEPALA"]]}""";

    @ParameterizedTest
    @EnumSource
    void tells_where_a_person_stands_and_when_they_retire(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).staff("ani", "dinas");
            UUID ani = agency.uuid("employee", "ani");
            ClimbingLadders climbing =
                    LaddersInStore.with(store.database(), LADDER).climbing();

            StandingRow standing = climbing.standing(ani);

            assertThat(standing.name()).isEqualTo("Nama ani");
            assertThat(standing.position().orElseThrow().since()).isEqualTo(TODAY.minusYears(3));
            assertThat(standing.grade()).isEmpty();
            assertThat(standing.toLevel()).isEmpty();
            assertThat(standing.retirement().source()).isEqualTo(Retirement.Source.LEVEL);
            assertThat(standing.retirement().on()).contains(LocalDate.of(2044, 12, 1));
            agency.run("update employee set retires_on = date '2050-02-01' where source_key = 'ani'");
            assertThat(climbing.standing(ani).retirement())
                    .isEqualTo(new Retirement(
                            Optional.of(LocalDate.of(2050, 2, 1)), Retirement.Source.DELIVERED, OptionalInt.empty()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_next_steps_with_their_requirements(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).staff("ani", "dinas").headSeat("dinas");
            ClimbingLadders climbing =
                    LaddersInStore.with(store.database(), LADDER).climbing();

            List<NextStep> steps = climbing.nextSteps(agency.uuid("employee", "ani"));

            assertThat(steps).singleElement().satisfies(step -> {
                assertThat(step.ladder()).isEqualTo("Jalur Uji");
                assertThat(step.target().code()).isEqualTo("KEPALA");
                assertThat(step.kind()).isEqualTo(StepKind.VERTICAL);
                assertThat(step.eligibility().ruleSets()).containsExactly("pengawas v1");
                assertThat(step.eligibility().verdict()).isNotEqualTo(Verdict.MET);
                assertThat(step.eligibility().findings())
                        .filteredOn(finding -> finding.rule().equals("pengawas.lowongan"))
                        .extracting(Finding::verdict)
                        .containsExactly(Verdict.MET);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_vacancy_is_told_from_a_full_seat_and_from_unknown_ones(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store)
                    .staff("ani", "dinas")
                    .headSeat("dinas")
                    .person("budi")
                    .heads("budi", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
            LaddersInStore full = LaddersInStore.with(store.database(), LADDER);
            assertThat(vacancy(full, agency)).isEqualTo(Verdict.NOT_MET);

            agency.run("update seat set derived = true");
            assertThat(vacancy(LaddersInStore.with(store.database(), LADDER), agency))
                    .isEqualTo(Verdict.UNKNOWN);
            assertThat(vacancy(full, agency)).as("kept until the next import").isEqualTo(Verdict.NOT_MET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void judges_for_any_job_also_off_the_ladders(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).person("budi").headSeat("dinas");
            agency.heads("budi", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
            UUID budi = agency.uuid("employee", "budi");
            ClimbingLadders climbing =
                    LaddersInStore.with(store.database(), LADDER).climbing();

            Sheet down = climbing.sheet(budi, agency.uuid("job", "STAF")).orElseThrow();

            assertThat(down.ladder()).isEmpty();
            assertThat(down.kind()).isEqualTo(StepKind.DOWNWARD);
            assertThat(down.eligibility().findings()).isNotEmpty();
            assertThat(down.people()).containsExactly(budi);
            assertThat(climbing.sheet(budi, UUID.randomUUID())).isEmpty();
            assertThat(climbing.nextSteps(budi)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void draws_the_map_and_finds_the_ways(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).staff("ani", "dinas").person("citra");
            UUID ani = agency.uuid("employee", "ani");
            UUID head = agency.uuid("job", "KEPALA");
            ClimbingLadders climbing =
                    LaddersInStore.with(store.database(), LADDER).climbing();

            LadderMap map = climbing.map(ani, 3);

            assertThat(map.nodes()).hasSize(2);
            assertThat(map.nodes().get(0).state()).isEqualTo(LadderMap.State.ME);
            assertThat(climbing.wholeMap(ani)).isEqualTo(map);
            assertThat(map.edges()).extracting(LadderMap.Edge::to).containsExactly(head);
            assertThat(climbing.ways(ani, head).orElseThrow().ways()).hasSize(1);
            assertThat(climbing.map(agency.uuid("employee", "citra"), 3).nodes())
                    .isEmpty();
            assertThat(climbing.ways(agency.uuid("employee", "citra"), head)
                            .orElseThrow()
                            .ways())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_person_is_refused(Database kind) {
        try (SliceStore store = kind.open()) {
            agency(kind, store);
            ClimbingLadders climbing =
                    LaddersInStore.with(store.database(), LADDER).climbing();

            assertThatThrownBy(() -> climbing.standing(UUID.randomUUID())).isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_unit_in_numbers_and_its_people_in_pages(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store)
                    .staff("ani", "dinas")
                    .staff("budi", "bidang")
                    .staff("citra", "kota")
                    .headSeat("dinas");
            agency.run("update employee set birth_date = date '1968-11-30' where source_key = 'budi'");
            UUID dinas = agency.uuid("unit", "dinas");
            LookingAtUnits units = LaddersInStore.with(store.database(), LADDER).units();

            UnitOverview overview = units.overview(dinas).orElseThrow();
            People<MemberRow> first = units.members(dinas, new PageAsked("", Order.RETIRES, false, 0, 1));
            People<MemberRow> second = units.members(dinas, new PageAsked("", Order.RETIRES, false, 1, 1));

            assertThat(overview.headcount()).isEqualTo(2);
            assertThat(overview.retirements()).hasSize(11);
            assertThat(overview.retirements().get(0)).isEqualTo(new UnitOverview.YearCount(2026, 1));
            assertThat(overview.vacancies()).isEqualTo(1);
            assertThat(overview.vacanciesKnown()).isTrue();
            assertThat(first.total()).isEqualTo(2);
            assertThat(first.rows()).extracting(MemberRow::name).containsExactly("Nama budi");
            assertThat(second.rows()).extracting(MemberRow::name).containsExactly("Nama ani");
            assertThat(units.members(dinas, new PageAsked("BIDANG", Order.NAME, false, 0, 10))
                            .rows())
                    .extracting(MemberRow::name)
                    .containsExactly("Nama budi");
            assertThat(units.units(dinas)).extracting(row -> row.name()).containsExactly("Unit dinas", "Unit bidang");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_head_sees_the_units_headed_and_an_analyst_those_looked_after(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store)
                    .unit("lain", "kota")
                    .headSeat("dinas")
                    .person("budi")
                    .heads("budi", "dinas", "DEFINITIVE", TODAY.minusYears(1), null)
                    .staff("ani", "dinas");
            LookingAtUnits units = LaddersInStore.with(store.database(), LADDER).units();
            Optional<UUID> budi = Optional.of(agency.uuid("employee", "budi"));
            Optional<UUID> ani = Optional.of(agency.uuid("employee", "ani"));
            Optional<UUID> lain = Optional.of(agency.uuid("unit", "lain"));
            Optional<UUID> none = Optional.empty();

            assertThat(names(units, new Caller("b", budi, Set.of(Role.UNIT_HEAD), none)))
                    .containsExactly("Unit dinas", "Unit bidang");
            assertThat(names(units, new Caller("a", ani, Set.of(Role.EMPLOYEE), none)))
                    .isEmpty();
            assertThat(names(units, new Caller("c", none, Set.of(Role.ANALYST), lain)))
                    .containsExactly("Unit lain");
            assertThat(names(units, new Caller("c", none, Set.of(Role.ANALYST), none)))
                    .containsExactly("Unit kota", "Unit dinas", "Unit bidang", "Unit lain");
            assertThat(names(units, new Caller("d", budi, Set.of(Role.ANALYST), lain)))
                    .containsExactlyInAnyOrder("Unit dinas", "Unit bidang", "Unit lain");
        }
    }

    private static List<String> names(LookingAtUnits units, Caller caller) {
        return units.unitsOf(caller).stream().map(UnitRow::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    void who_holds_the_job_already_is_no_candidate_and_many_are_judged_as_each_alone(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).headSeat("dinas").person("budi");
            agency.heads("budi", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
            for (int i = 0; i < 60; i++) {
                agency.staff("staf" + i, i < 5 ? "bidang" : "dinas");
            }
            LaddersInStore ladders = LaddersInStore.with(store.database(), LADDER);
            LookingAtUnits units = ladders.units();
            ClimbingLadders climbing = ladders.climbing();
            UUID head = agency.uuid("job", "KEPALA");
            PageAsked all = new PageAsked("", Order.READINESS, false, 0, 100);

            People<EligibleRow> few = units.eligibleIn(agency.uuid("unit", "bidang"), head, all);
            People<EligibleRow> many = units.eligibleIn(agency.uuid("unit", "dinas"), head, all);

            assertThat(few.total()).isEqualTo(5);
            assertThat(many.total()).isEqualTo(60);
            assertThat(many.rows()).containsAll(few.rows());
            for (EligibleRow row : many.rows()) {
                Eligibility alone =
                        climbing.sheet(row.employee(), head).orElseThrow().eligibility();
                assertThat(row.verdict()).isEqualTo(alone.verdict());
                assertThat(row.met()).isEqualTo((int) alone.count(Verdict.MET));
                assertThat(row.unknown()).isEqualTo((int) alone.count(Verdict.UNKNOWN));
                assertThat(row.earliest()).isEqualTo(alone.earliest().orElse(null));
            }
            assertThat(many.rows()).noneMatch(row -> row.name().equals("Nama budi"));
            assertThat(units.eligibleIn(agency.uuid("unit", "dinas"), UUID.randomUUID(), all)
                            .total())
                    .isZero();
        }
    }

    private static Verdict vacancy(LaddersInStore ladders, SmallAgency agency) {
        return ladders.climbing().nextSteps(agency.uuid("employee", "ani")).get(0).eligibility().findings().stream()
                .filter(finding -> finding.rule().equals("pengawas.lowongan"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static SmallAgency agency(Database kind, SliceStore store) {
        return SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("bidang", "dinas");
    }
}
