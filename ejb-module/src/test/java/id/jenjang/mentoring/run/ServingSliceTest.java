package id.jenjang.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Act;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.offer.PlaceFree;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.signup.PoolGrew;
import id.jenjang.store.Database;
import id.jenjang.store.ScheduledJobs;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Places that are free go to who waits, in turn, and to nobody twice. */
class ServingSliceTest {
    private static RunAgency running(Database kind) {
        RunAgency agency = RunAgency.open(kind);
        agency.run("update mentoring_programme set state = 'RUNNING' where uuid = ?", agency.programme);
        return agency;
    }

    @ParameterizedTest
    @EnumSource
    void a_place_goes_to_who_asked_first_and_to_the_next_when_that_one_is_not_allowed(Database kind) throws Exception {
        try (RunAgency agency = running(kind)) {
            agency.mentor("mira", 1, "KARIER");
            agency.mentee("ani", "DIGITAL");
            agency.mentee("budi", "KARIER");
            agency.avoids("ani", "mira");

            assertThat(agency.serve()).isEqualTo(1);

            assertThat(agency.offered()).containsExactly("budi-mira");
            assertThat(agency.serve()).as("no place is left").isZero();
            assertThat(agency.acts.all)
                    .extracting(Act::verb)
                    .containsOnlyOnce("mentoring.places.served")
                    .containsOnlyOnce("mentoring.offer.made");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_list_is_served_in_its_order_and_each_gets_the_best_that_is_left(Database kind) throws Exception {
        try (RunAgency agency = running(kind)) {
            agency.mentor("mira", 1, "KARIER");
            agency.mentor("made", 1, "DIGITAL");
            agency.mentee("ani", "DIGITAL");
            agency.mentee("budi", "DIGITAL");
            agency.mentee("cica", "KARIER");

            assertThat(agency.serve()).isEqualTo(2);

            assertThat(agency.offered())
                    .as("cica would fit mira better, and asked last")
                    .containsExactly("ani-made", "budi-mira");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_serving_told_twice_offers_once_and_pairs_and_open_offers_stay(Database kind) throws Exception {
        try (RunAgency agency = running(kind)) {
            agency.mentor("mira", 2, "KARIER");
            agency.mentee("ani", "KARIER");
            agency.mentee("budi", "KARIER");
            agency.mentee("cica", "KARIER");
            agency.pair("mira", "cica");
            agency.run("update mentoring_mentor set taken = 1 where programme = ?", agency.programme);
            UUID serving = UUID.randomUUID();

            assertThat(agency.serve(serving)).isEqualTo(1);
            assertThat(agency.serve(serving)).isZero();

            assertThat(agency.offered()).containsExactly("ani-mira");
            assertThat(agency.count("mentoring_pair where state = 'RUNNING'")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_couple_that_declined_or_let_an_offer_lapse_is_not_offered_again_by_itself(Database kind) throws Exception {
        try (RunAgency agency = running(kind)) {
            agency.mentor("mira", 1, "KARIER");
            agency.mentee("ani", "KARIER");
            agency.mentee("budi", "KARIER");
            assertThat(agency.serve()).isEqualTo(1);
            assertThat(agency.offered()).containsExactly("ani-mira");
            over(agency, "LAPSED");

            assertThat(agency.serve()).isEqualTo(1);
            assertThat(agency.offered()).containsExactly("budi-mira");
            over(agency, "DECLINED");

            assertThat(agency.serve()).isZero();
            assertThat(agency.made("Oleh pengelola").figures().orElseThrow().fresh())
                    .as("a coordinator may offer again what lapsed")
                    .isEqualTo(1);
        }
    }

    private static void over(RunAgency agency, String state) {
        agency.run(
                "update mentoring_offer set state = ?, ended_by = 'MENTEE', open_mentee = null"
                        + " where programme = ? and open_mentee is not null",
                state,
                agency.programme);
        agency.run("update mentoring_mentor set taken = 0, unseen = 0 where programme = ?", agency.programme);
    }

    @ParameterizedTest
    @EnumSource
    void an_evergreen_programme_matches_all_who_wait_without_touching_what_is_there(Database kind) throws Exception {
        try (RunAgency agency = running(kind)) {
            agency.evergreen();
            agency.mentor("mira", 1, "KARIER");
            agency.mentor("made", 1, "DIGITAL");
            agency.mentee("ani", "DIGITAL");
            assertThat(agency.serve()).isEqualTo(1);
            assertThat(agency.offered()).containsExactly("ani-made");
            agency.mentee("budi", "DIGITAL");
            agency.mentee("cica", "KARIER");

            assertThat(agency.serve()).isEqualTo(1);

            assertThat(agency.offered())
                    .as("the best of all who wait, not the first")
                    .containsExactly("ani-made", "cica-mira");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_is_set_with_one_mentor_waits_for_that_one_and_who_is_kept_apart_is_passed_by(Database kind)
            throws Exception {
        try (RunAgency agency = running(kind)) {
            agency.mentor("mira", 1, "KARIER");
            agency.mentor("made", 1, "KARIER");
            agency.mentee("ani", "KARIER");
            agency.mentee("budi", "KARIER");
            agency.mentee("cica", "KARIER");
            settle(agency, Ruling.Kind.PIN, "mira", "budi");
            settle(agency, Ruling.Kind.FORBID, "mira", "ani");
            agency.run("update mentoring_mentor set state = 'WAITING' where employee = ?", agency.person("made"));

            assertThat(agency.serve()).isEqualTo(1);

            assertThat(agency.offered()).containsExactly("budi-mira");
        }
    }

    private static void settle(RunAgency agency, Ruling.Kind kind, String mentor, String mentee) {
        agency.ruling()
                .settle(
                        UUID.randomUUID(),
                        agency.programme,
                        kind,
                        new Couple(agency.person(mentor), agency.person(mentee)),
                        "Uji");
    }

    @ParameterizedTest
    @EnumSource
    void only_a_running_programme_is_served_and_only_then_is_a_job_scheduled(Database kind) throws Exception {
        try (RunAgency agency = RunAgency.open(kind)) {
            agency.mentor("mira", 1, "KARIER");
            agency.mentee("ani", "KARIER");
            HearingOfPlaces hearing = new HearingOfPlaces(agency.programmes(), new ScheduledJobs(agency.database));
            hearing.free(new PlaceFree(agency.programme));
            assertThat(agency.serve()).isZero();
            assertThat(agency.count("scheduled_tasks where task_name = ?", ServingJob.NAME))
                    .isZero();

            agency.run("update mentoring_programme set state = 'RUNNING' where uuid = ?", agency.programme);
            hearing.free(new PlaceFree(agency.programme));
            hearing.grew(new PoolGrew(agency.programme));

            assertThat(agency.count("scheduled_tasks where task_name = ?", ServingJob.NAME))
                    .as("one that runs may have looked already")
                    .isEqualTo(2);
            agency.run(
                    "update mentoring_programme set starts_on = ?, ends_on = ?",
                    RunAgency.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(9),
                    RunAgency.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(1));
            assertThat(agency.serve()).as("past its last day").isZero();
            agency.run(
                    "update mentoring_programme set ends_on = ?",
                    RunAgency.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate());
            assertThat(agency.serve()).as("on its last day").isEqualTo(1);
            assertThat(agency.state()).isEqualTo(ProgrammeState.RUNNING);
            assertThat(List.of(agency.offered())).hasSize(1);
        }
    }
}
