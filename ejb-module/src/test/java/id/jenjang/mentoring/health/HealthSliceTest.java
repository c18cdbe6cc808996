package id.jenjang.mentoring.health;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.EndedPair;
import id.jenjang.mentoring.pair.PairAgency;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.record.Complaint;
import id.jenjang.mentoring.record.Complaints;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Evaluations;
import id.jenjang.mentoring.record.Goals;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.SessionPlan;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_pair_is_silent_on_the_31st_day_without_a_session_and_both_are_reminded_once(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            held(agency, pair, TODAY.minusDays(1));
            new Goals(agency.database).add(UUID.randomUUID(), pair, "Sasaran", agency.clock.instant());

            agency.goesTo(TODAY.plusDays(29));
            assertThat(health(agency)).singleElement().matches(row -> !row.needsCare());
            assertThat(keeping(agency).remind(pair)).isZero();
            agency.goesTo(TODAY.plusDays(30));
            assertThat(health(agency)).singleElement().matches(PairHealthRow::silent);
            assertThat(keeping(agency).remind(pair)).isEqualTo(4);
            assertThat(keeping(agency).remind(pair)).isZero();
            assertThat(agency.told("mira")).containsExactly("EVALUATION_DUE", "PAIR_FORMED", "PAIR_SILENT");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_without_goals_and_a_mentor_with_two_more_than_another_ask_for_care(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            agency.pair("mira", "budi");
            agency.pair("mira", "cica");
            agency.pair("made", "dodi");

            assertThat(watching(agency).load(agency.programme)).noneMatch(LoadRow::uneven);
            agency.people.staff("euis", "b");
            agency.pair("mira", "euis");
            assertThat(watching(agency).load(agency.programme))
                    .first()
                    .satisfies(row -> assertThat(row.mentees()).isEqualTo(3))
                    .matches(LoadRow::uneven);
            assertThat(health(agency)).allMatch(PairHealthRow::withoutGoals);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_session_is_told_of_a_day_before_and_again_when_it_was_moved(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            held(agency, pair, TODAY.minusDays(1));
            Sessions sessions = new Sessions(agency.database);
            UUID key = UUID.randomUUID();
            sessions.plan(key, pair, at(TODAY.plusDays(2)), agency.clock.getZone(), key, agency.clock.instant());

            assertThat(keeping(agency).remind(pair)).isZero();
            agency.goesTo(TODAY.plusDays(1));
            assertThat(keeping(agency).remind(pair)).isEqualTo(2);
            assertThat(keeping(agency).remind(pair)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_ends_when_one_of_the_two_is_no_longer_delivered(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID first = agency.pair("mira", "budi");
            UUID second = agency.pair("made", "cica");
            UUID third = agency.pair("made", "dodi");
            agency.people.isGone("mira").isGone("cica");

            assertThat(keeping(agency).endIfOver(first)).isTrue();
            assertThat(keeping(agency).endIfOver(second)).isTrue();
            assertThat(keeping(agency).endIfOver(third)).isFalse();
            assertThat(keeping(agency).endIfOver(first)).isFalse();

            assertThat(agency.ended.all)
                    .extracting(EndedPair::reason)
                    .containsExactly(EndReason.MENTOR_LEFT, EndReason.MENTEE_LEFT);
            assertThat(agency.ended.all).extracting(EndedPair::matchAnew).containsExactly(true, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_ends_when_one_moves_under_the_other_or_where_the_unit_rule_keeps_them_apart(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID other = UUID.randomUUID();
            agency.programme(other, UnitRule.OTHER);
            UUID inLine = agency.pair("mira", "budi");
            UUID apart = agency.pair(other, "made", "cica");
            assertThat(keeping(agency).endIfOver(inLine)).isFalse();
            assertThat(keeping(agency).endIfOver(apart)).isFalse();

            agency.people.endsAll("mira", TODAY.minusDays(2));
            agency.people.heads("mira", "b", "DEFINITIVE", TODAY.minusDays(1), null);
            agency.people.endsAll("cica", TODAY.minusDays(2));
            agency.people.actsUnseated("cica", "a", "DEFINITIVE", TODAY.minusDays(1), null);

            assertThat(new Programmes(agency.database)
                            .find(other)
                            .orElseThrow()
                            .policy()
                            .units())
                    .isEqualTo(UnitRule.OTHER);
            assertThat(keeping(agency).endIfOver(inLine)).isTrue();
            assertThat(keeping(agency).endIfOver(apart)).isTrue();
            assertThat(agency.ended.all).extracting(EndedPair::reason).containsOnly(EndReason.MOVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_goes_on_through_its_last_day_and_is_completed_after_it(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");

            assertThat(keeping(agency.goesTo(TODAY.plusDays(120))).endIfOver(pair))
                    .isFalse();
            assertThat(keeping(agency.goesTo(TODAY.plusDays(121))).endIfOver(pair))
                    .isTrue();
            assertThat(watching(agency).endings(agency.programme)).containsExactly(entry(EndReason.COMPLETED, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_lets_a_pair_go_and_the_partner_is_told_no_reason(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID key = UUID.randomUUID();
            Complaints complaints = new Complaints(agency.database);
            complaints.say(key, pair, agency.person("budi"), "Tidak cocok", true, agency.clock.instant());

            assertThat(hearing(agency).complaints(agency.programme))
                    .singleElement()
                    .satisfies(row -> assertThat(row.authorName()).isEqualTo("Nama budi"));
            assertThatThrownBy(() -> hearing(agency).answer(key, " ", true, 1)).isInstanceOf(PairRefused.class);
            hearing(agency).answer(key, "Kami carikan mentor lain.", true, 1);
            assertThatThrownBy(() -> hearing(agency).answer(key, "Lagi", true, 2))
                    .isInstanceOf(PairRefused.class);
            assertThatThrownBy(() -> hearing(agency).answer(UUID.randomUUID(), "Lagi", true, 1))
                    .isInstanceOf(NotAllowed.class);

            assertThat(agency.ended.all)
                    .singleElement()
                    .satisfies(ended -> assertThat(ended.reason()).isEqualTo(EndReason.REMATCH));
            assertThat(agency.told("mira")).containsExactly("PAIR_ENDED", "PAIR_FORMED");
            assertThat(complaints.by(agency.person("budi"), pair))
                    .extracting(Complaint::answer)
                    .containsExactly("Kami carikan mentor lain.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_of_four_people_are_hidden_and_of_five_are_shown(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            for (int i = 0; i < 5; i++) {
                agency.people.staff("mentee" + i, "b").staff("lain" + i, "a");
            }
            for (int i = 0; i < 4; i++) {
                mentored(agency, "mentee" + i, 3 + i % 2);
            }
            Outcome four = watching(agency).outcome(agency.programme);
            assertThat(four.stayed().mentees().shown()).isFalse();
            assertThat(four.stayed().others().shown()).isFalse();
            assertThat(four.stayed().mentees().people()).isZero();
            assertThat(four.satisfactionOfMentees().shown()).isFalse();

            mentored(agency, "mentee4", 5);
            agency.people.isGone("mentee0");
            Outcome five = watching(agency).outcome(agency.programme);
            assertThat(five.stayed().mentees().value()).hasValue(0.8);
            assertThat(five.stayed().mentees().people()).isEqualTo(5);
            assertThat(five.stayed().others().value()).hasValue(1);
            assertThat(five.stayed().others().people()).isEqualTo(10);
            assertThat(five.promoted().mentees().value()).hasValue(0);
            assertThat(five.competency().mentees().shown()).isFalse();
            assertThat(five.satisfactionOfMentees().value()).hasValue(3.8);
            assertThat(five.satisfactionOfMentors().shown()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void competencies_of_mentees_are_compared_with_those_of_people_without_a_mentor_at_the_same_level(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            for (int i = 0; i < 5; i++) {
                agency.people.staff("mentee" + i, "b").staff("lain" + i, "a");
                mentored(agency, "mentee" + i, 4);
                assessedTwice(agency, "mentee" + i, 2, i < 4 ? 3 : 4);
                assessedTwice(agency, "lain" + i, 3, i < 4 ? 3 : 4);
            }
            agency.people.assessed("budi", "M.01", 1, TODAY.minusDays(3));

            Outcome outcome = watching(agency).outcome(agency.programme);

            assertThat(outcome.competency().mentees().value()).hasValue(1.2);
            assertThat(outcome.competency().mentees().people()).isEqualTo(5);
            assertThat(outcome.competency().others().value()).hasValue(0.2);
            assertThat(outcome.competency().others().people())
                    .as("not who was assessed once only")
                    .isEqualTo(5);
        }
    }

    /** Before the programme began, and since. */
    private static void assessedTwice(PairAgency agency, String person, int before, int since) {
        agency.people.assessed(person, "M.01", before, TODAY.minusDays(90));
        agency.people.assessed(person, "M.01", since, TODAY.minusDays(5));
    }

    private static Map.Entry<EndReason, Integer> entry(EndReason reason, int pairs) {
        return Map.entry(reason, pairs);
    }

    private static void mentored(PairAgency agency, String mentee, int mark) {
        UUID pair = agency.pair("mira", mentee);
        new Evaluations(agency.database)
                .give(new Evaluation(
                        pair, Evaluation.Kind.FINAL, agency.person(mentee), mark, mark, "", agency.clock.instant()));
    }

    private static void held(PairAgency agency, UUID pair, LocalDate day) {
        Sessions sessions = new Sessions(agency.database);
        UUID key = UUID.randomUUID();
        sessions.plan(key, pair, at(day), agency.clock.getZone(), key, agency.clock.instant());
        sessions.settle(sessions.find(key).orElseThrow(), Session.State.HELD, 60, 1, agency.clock.instant());
    }

    private static SessionPlan at(LocalDate day) {
        return new SessionPlan(day, LocalTime.of(9, 0), 60, "", "Topik");
    }

    private static List<PairHealthRow> health(PairAgency agency) {
        return watching(agency).pairs(agency.programme);
    }

    private static ReachableProgrammes reachable(PairAgency agency) {
        return new ReachableProgrammes(
                new Programmes(agency.database), CallersOf.analyst(null), new UnitTree(agency.database));
    }

    private static WatchingPairs watching(PairAgency agency) {
        return new WatchingPairs(agency.database, reachable(agency), agency.acts, agency.clock);
    }

    private static HearingComplaints hearing(PairAgency agency) {
        return new HearingComplaints(agency.database, reachable(agency), agency.ending(), agency.acts, agency.clock);
    }

    private static KeepingPairs keeping(PairAgency agency) {
        return new KeepingPairs(agency.database, agency.ending(), agency.notices, agency.clock);
    }
}
