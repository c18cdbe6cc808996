package id.jenjang.rotation.bidding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.rotation.desk.RotationAgency;
import id.jenjang.rotation.desk.RoundMarkets;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.desk.VacancyRow;
import id.jenjang.rotation.market.Vacancy;
import id.jenjang.rotation.store.OutOfDate;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarketSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_person_sees_the_market_ranks_and_finds_the_ranking_again(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = open(agency);
            RankingPositions ranking = ranking(agency);
            UUID cica = agency.person("cica");

            MarketPage before = ranking.market(cica, round, MarketAsked.ALL);
            ranking.save(cica, round, List.of(agency.seat("d"), agency.seat("a")), false, 30, 0);
            BidRow saved = ranking.bids(cica, round);

            assertThat(ranking.rounds(cica)).extracting(RoundRow::uuid).containsExactly(round);
            assertThat(before.rows())
                    .extracting(MarketRow::position)
                    .containsExactlyInAnyOrder(agency.seat("a"), agency.seat("b"), agency.seat("d"));
            assertThat(before.rows())
                    .filteredOn(row -> row.position().equals(agency.seat("a")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.reason()).isEqualTo(Vacancy.Reason.OVERDUE);
                        assertThat(row.incumbentMonths()).isEqualTo(70);
                    });
            assertThat(saved.ranked())
                    .extracting(MarketRow::position)
                    .containsExactly(agency.seat("d"), agency.seat("a"));
            assertThat(saved.mobilityKm()).isEqualTo(30);
            assertThat(saved.version()).isEqualTo(1);
            assertThat(saved.open()).isTrue();
            assertThat(ranking.market(cica, round, MarketAsked.ALL).rows())
                    .filteredOn(row -> row.position().equals(agency.seat("d")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.myRank()).isEqualTo(1);
                        assertThat(row.bids()).isEqualTo(1);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_windows_do_not_undo_one_another_and_a_closed_round_takes_nothing(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = open(agency);
            RankingPositions ranking = ranking(agency);
            UUID cica = agency.person("cica");
            ranking.save(cica, round, List.of(agency.seat("d")), false, -1, 0);
            ranking.save(cica, round, List.of(agency.seat("a")), false, -1, 1);

            assertThatThrownBy(() -> ranking.save(cica, round, List.of(), true, -1, 1))
                    .isInstanceOf(OutOfDate.class);
            assertThatThrownBy(() -> ranking.save(cica, round, List.of(), true, -1, 0))
                    .isInstanceOf(OutOfDate.class);
            assertThatThrownBy(() -> ranking.save(cica, round, List.of(agency.seat("c")), false, -1, 2))
                    .isInstanceOfSatisfying(
                            RotationRefused.class,
                            refused -> assertThat(refused.words().key()).isEqualTo("refused.position"));
            agency.opening().closeBids(round, agency.version(round));
            assertThatThrownBy(() -> ranking.save(cica, round, List.of(), true, -1, 2))
                    .isInstanceOfSatisfying(
                            RotationRefused.class,
                            refused -> assertThat(refused.words().key()).isEqualTo("refused.bids"));
            assertThat(ranking.bids(cica, round).ranked())
                    .extracting(MarketRow::position)
                    .containsExactly(agency.seat("a"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_head_sees_who_is_interested_in_the_own_unit_alone_and_says_whom_to_take(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = open(agency);
            ranking(agency).save(agency.person("cica"), round, List.of(agency.seat("d")), false, -1, 0);
            WishingForPeople heads = heads(agency);

            assertThat(heads.openIn(agency.unit("d"), round))
                    .extracting(VacancyRow::position)
                    .containsExactly(agency.seat("d"));
            heads.wish(agency.unit("d"), round, agency.seat("d"), agency.person("cica"), true);
            assertThat(heads.interested(agency.unit("d"), round, agency.seat("d")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.employee()).isEqualTo(agency.person("cica"));
                        assertThat(row.rank()).isEqualTo(1);
                        assertThat(row.wanted()).isTrue();
                    });
            assertThatThrownBy(() -> heads.interested(agency.unit("a"), round, agency.seat("d")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> heads.wish(agency.unit("d"), round, agency.seat("d"), agency.person("ani"), true))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_round_that_is_a_draft_or_of_other_jobs_or_kinds_of_employee_is_not_there_for_a_person(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID draft = agency.round();
            agency.people.staff("dodi", "a");

            assertThat(ranking(agency).rounds(agency.person("cica"))).isEmpty();
            assertThatThrownBy(() -> ranking(agency).market(agency.person("cica"), draft, MarketAsked.ALL))
                    .isInstanceOf(NotAllowed.class);
            open(agency);
            assertThat(ranking(agency).rounds(agency.person("dodi"))).isEmpty();
            assertThat(ranking(agency).rounds(agency.person("cica"))).hasSize(1);
            agency.people.run("update employee set kind = 'PPPK' where source_key = ?", "cica");
            assertThat(ranking(agency).rounds(agency.person("cica"))).isEmpty();
        }
    }

    private static UUID open(RotationAgency agency) {
        UUID round = agency.round();
        agency.opening().openForBids(round, LocalDate.of(2026, 11, 23), agency.version(round));
        return round;
    }

    private static RoundMarkets markets(RotationAgency agency) {
        return new RoundMarkets(agency.positions, agency.jobs, agency.rules, RotationAgency.NOON);
    }

    private static RankingPositions ranking(RotationAgency agency) {
        OwnMarkets own = new OwnMarkets(
                agency.rounds,
                agency.drafts,
                markets(agency),
                agency.positions,
                new PeopleOfUnits(agency.store.database()),
                agency.dossiers,
                agency.jobs,
                agency.rules,
                agency.tree(),
                RotationAgency.NOON);
        return new RankingPositions(own, agency.drafts, agency.acts, RotationAgency.NOON);
    }

    private static WishingForPeople heads(RotationAgency agency) {
        return new WishingForPeople(
                agency.rounds,
                agency.drafts,
                markets(agency),
                agency.tree(),
                new PeopleOfUnits(agency.store.database()),
                agency.jobs,
                CallersOf.analyst(null),
                agency.acts,
                RotationAgency.NOON);
    }

    private static RotationAgency agency(Database kind, SliceStore store) {
        return RotationAgency.of(kind, store, "a", "b", "c", "d")
                .head("ani", "a", 70)
                .head("budi", "b", 65)
                .head("cica", "c", 5);
    }
}
