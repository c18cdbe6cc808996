package id.jenjang.mentoring.signup;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.people.Sex;
import id.jenjang.store.Database;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignUpSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_mentor_waits_for_the_own_head_and_is_in_the_pool_once_they_agree(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            assertThat(small.becomes("budi", SmallProgramme.mentorForm(2))).isEqualTo(SignUpAnswer.DONE);
            assertThat(small.pool().mentors()).isEmpty();

            ApprovalRow row = small.approving("kadis").waiting().get(0);
            assertThat(row.name()).isEqualTo("Nama budi");
            assertThat(small.approving("kepala").waiting())
                    .as("not the nearest head")
                    .isEmpty();
            assertThat(small.approving("kadis")
                            .approve(
                                    small.uuid("budi"),
                                    small.programme(),
                                    row.signUp().version()))
                    .isEqualTo(SignUpAnswer.DONE);

            MatchMentor mentor = small.pool().mentors().get(0);
            assertThat(mentor.id()).isEqualTo(small.uuid("budi"));
            assertThat(mentor.capacity()).isEqualTo(2);
            assertThat(mentor.topics()).containsExactly("KARIER");
            assertThat(mentor.jobs()).containsExactly("STAF");
            assertThat(mentor.who().superiors()).containsExactlyInAnyOrder(small.uuid("kadis"), small.uuid("kepala"));
            assertThat(mentor.who().unit()).isEqualTo(small.unit("dinas"));
            assertThat(small.verbs()).containsExactly("mentoring.mentor.signed", "mentoring.mentor.approved");
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_nearest_head_decides_with_a_reason_when_refusing_and_never_about_themselves(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.becomes("budi", SmallProgramme.mentorForm(2));
            small.becomes("kadis", SmallProgramme.mentorForm(2));
            UUID budi = small.uuid("budi");

            assertThatThrownBy(() -> small.approving("kepala").approve(budi, small.programme(), 1))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> small.approving("kadis").approve(small.uuid("kadis"), small.programme(), 1))
                    .isInstanceOf(NotAllowed.class);
            assertThat(small.approving("kadis").refuse(budi, small.programme(), 1, "  "))
                    .isEqualTo(SignUpAnswer.REASON_EMPTY);
            assertThat(small.approving("kadis").refuse(budi, small.programme(), 1, "x".repeat(Terms.LONGEST + 1)))
                    .isEqualTo(SignUpAnswer.REASON_LONG);
            assertThat(small.approving("kadis").refuse(budi, small.programme(), 0, "Sibuk"))
                    .isEqualTo(SignUpAnswer.MEANWHILE);
            assertThat(small.approving("kadis").refuse(budi, small.programme(), 1, "Sibuk"))
                    .isEqualTo(SignUpAnswer.DONE);
            assertThat(small.approving("kadis").approve(budi, small.programme(), 2))
                    .isEqualTo(SignUpAnswer.NOT_NOW);
            MentorSignUp refused = small.mentor("budi").signUp().orElseThrow();
            assertThat(refused.state()).isEqualTo(MentorState.REFUSED);
            assertThat(refused.reason()).contains("Sibuk");
            assertThat(small.approving("kepala").approve(small.uuid("kadis"), small.programme(), 1))
                    .isEqualTo(SignUpAnswer.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_nearest_head_is_told_once_that_a_mentor_waits_and_the_mentor_that_they_were_answered(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.becomes("budi", SmallProgramme.mentorForm(2));
            small.changes("budi", SmallProgramme.mentorForm(3));

            assertThat(small.notices("kadis")).containsExactly("MENTOR_WAITS");
            assertThat(small.notices("kepala")).isEmpty();
            assertThat(small.notices("budi")).isEmpty();

            small.approving("kadis").approve(small.uuid("budi"), small.programme(), 2);
            assertThat(small.notices("budi")).containsExactly("MENTOR_ANSWERED");

            small.changes("budi", SmallProgramme.mentorForm(4));
            assertThat(small.notices("kadis"))
                    .as("more places than agreed to")
                    .containsExactly("MENTOR_WAITS", "MENTOR_WAITS");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_stands_below_nobody_needs_no_approval_and_more_places_need_it_anew(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.becomes("kepala", SmallProgramme.mentorForm(1));
            assertThat(small.state("kepala")).isEqualTo(MentorState.APPROVED);

            small.approved("budi", 2);
            small.changes("budi", SmallProgramme.mentorForm(2));
            assertThat(small.state("budi")).isEqualTo(MentorState.APPROVED);
            small.changes("budi", SmallProgramme.mentorForm(3));
            assertThat(small.state("budi")).isEqualTo(MentorState.WAITING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_carries_goals_route_topics_wishes_and_whom_to_avoid_into_the_pool_alone(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.lacks(
                    "ani",
                    new Gaps(
                            Optional.of(UUID.randomUUID()),
                            "Kepala",
                            List.of("STAF", "KEPALA"),
                            List.of(
                                    new GapRow("M.01", "Integritas", OptionalInt.of(2), 3),
                                    new GapRow("M.02", "Kerja sama", OptionalInt.empty(), 3))));
            MenteeForm form = new MenteeForm(
                    Set.of("M.02"),
                    "",
                    Set.of("KARIER"),
                    3,
                    Set.of("id", "jv"),
                    Optional.of(Sex.FEMALE),
                    List.of(small.uuid("kadis"), small.uuid("budi")),
                    Optional.of(Set.of(small.uuid("dewi"))));

            assertThat(small.asks("ani", form)).isEqualTo(SignUpAnswer.DONE);

            MatchMentee mentee = small.pool().mentees().get(0);
            assertThat(mentee.needs()).isEqualTo(Map.of("M.02", 3));
            assertThat(mentee.route()).containsExactlyInAnyOrder("STAF", "KEPALA");
            assertThat(mentee.wishes()).containsExactly(small.uuid("kadis"), small.uuid("budi"));
            assertThat(mentee.avoids()).containsExactly(small.uuid("dewi"));
            assertThat(mentee.who().asksFor()).isEqualTo(Sex.FEMALE);
            assertThat(mentee.who().languages()).containsExactlyInAnyOrder("id", "jv");
            assertThat(mentee.who().free()).isEqualTo(3);
            assertThat(mentee.since()).isEqualTo(SmallProgramme.NOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_leaves_out_whom_to_avoid_keeps_them_an_empty_list_forgets_them_and_so_does_withdrawing(
            Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            Set<UUID> dewi = Set.of(small.uuid("dewi"));
            small.asks("ani", SmallProgramme.menteeForm(Optional.of(dewi)));
            small.asksAgain("ani", SmallProgramme.menteeForm(Optional.empty()));
            assertThat(small.pool().mentees().get(0).avoids()).isEqualTo(dewi);
            small.asksAgain("ani", SmallProgramme.menteeForm(Optional.of(Set.of())));
            assertThat(small.pool().mentees().get(0).avoids()).isEmpty();

            small.asksAgain("ani", SmallProgramme.menteeForm(Optional.of(dewi)));
            long version = small.mentee("ani").signUp().orElseThrow().version();
            assertThat(small.signs(s -> s.withdrawMentee(small.uuid("ani"), small.programme(), version)))
                    .isEqualTo(SignUpAnswer.DONE);
            assertThat(small.pool().mentees()).isEmpty();
            assertThat(small.count("mentoring_avoid")).isZero();
            assertThat(small.signs(s -> s.withdrawMentee(small.uuid("ani"), small.programme(), version + 1)))
                    .isEqualTo(SignUpAnswer.NOT_NOW);
            assertThat(small.asksAgain("ani", SmallProgramme.menteeForm(Optional.empty())))
                    .isEqualTo(SignUpAnswer.DONE);
            assertThat(small.pool().mentees()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_made_on_an_old_view_is_told_and_changes_nothing(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.becomes("budi", SmallProgramme.mentorForm(2));
            assertThat(small.becomes("budi", SmallProgramme.mentorForm(3))).isEqualTo(SignUpAnswer.MEANWHILE);
            small.changes("budi", SmallProgramme.mentorForm(4));
            assertThat(small.signs(
                            s -> s.become(small.uuid("budi"), small.programme(), 1, SmallProgramme.mentorForm(5))))
                    .isEqualTo(SignUpAnswer.MEANWHILE);
            assertThat(small.mentor("budi").signUp().orElseThrow().capacity()).isEqualTo(4);
            assertThat(small.signs(s -> s.withdrawMentor(small.uuid("budi"), small.programme(), 1)))
                    .isEqualTo(SignUpAnswer.MEANWHILE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sign_up_ends_with_its_last_day_unless_evergreen_and_keeps_out_who_is_not_meant(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            MenteeForm form = SmallProgramme.menteeForm(Optional.empty());
            small.openUntil(TODAY);
            assertThat(small.asks("ani", form)).isEqualTo(SignUpAnswer.DONE);
            small.openUntil(TODAY.minusDays(1));
            assertThat(small.asks("dewi", form)).isEqualTo(SignUpAnswer.CLOSED);
            assertThat(small.asksAgain("ani", form)).as("not even to change").isEqualTo(SignUpAnswer.CLOSED);
            small.set("evergreen = true");
            assertThat(small.asks("dewi", form)).isEqualTo(SignUpAnswer.DONE);
            small.set("state = '" + ProgrammeState.RUNNING + "'");
            assertThat(small.asks("budi", form)).isEqualTo(SignUpAnswer.DONE);
            small.set("by_invitation = true");
            assertThat(small.asks("kadis", form)).isEqualTo(SignUpAnswer.NOT_INVITED);
            assertThatThrownBy(() -> small.mentee("kadis")).isInstanceOf(NotAllowed.class);
            small.invite("kadis");
            assertThat(small.asks("kadis", form)).isEqualTo(SignUpAnswer.DONE);
            small.set("by_invitation = false, unit = '" + small.unit("badan") + "'");
            assertThat(small.asks("kepala", form)).isEqualTo(SignUpAnswer.OTHER_UNIT);
            small.set("state = '" + ProgrammeState.ENDED + "'");
            assertThat(small.asksAgain("ani", form)).isEqualTo(SignUpAnswer.CLOSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_mentor_gives_more_places_than_they_have_however_many_ask_at_once(Database kind) throws Exception {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.approved("budi", 3);
            UUID budi = small.uuid("budi");
            Places places = new Places(small.database());
            ExecutorService many = Executors.newFixedThreadPool(8);
            try {
                Callable<Boolean> take = () -> places.take(small.programme(), budi, 50);
                long given = 0;
                for (Future<Boolean> one : many.invokeAll(Collections.nCopies(50, take))) {
                    given += one.get() ? 1 : 0;
                }
                assertThat(given).isEqualTo(3);
            } finally {
                many.shutdown();
            }
            assertThat(places.left(small.programme(), budi)).isZero();
            assertThat(small.mentor("budi").signUp().orElseThrow().taken())
                    .as("as far as the mentor is told")
                    .isZero();
            for (int one = 0; one < 3; one++) {
                places.show(small.programme(), budi);
            }
            assertThat(small.changes("budi", SmallProgramme.mentorForm(2))).isEqualTo(SignUpAnswer.CAPACITY_TAKEN);
            assertThat(small.signs(s -> s.withdrawMentor(budi, small.programme(), 2)))
                    .as("while places are given")
                    .isEqualTo(SignUpAnswer.NOT_NOW);
            places.release(small.programme(), budi);
            assertThat(places.take(small.programme(), budi, 2))
                    .as("the policy allows two")
                    .isFalse();
            assertThat(places.take(small.programme(), budi, 3)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void mentors_are_found_by_topic_unit_name_and_place_left_by_those_who_may_join(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.approved("budi", 1);
            small.approved("kadis", 2);
            small.becomes("dewi", SmallProgramme.mentorForm(1));
            UUID programme = small.programme();

            assertThat(small.found("ani", asked(programme, "", null, null, false)))
                    .containsExactly("Nama budi", "Nama kadis");
            assertThat(small.found("ani", asked(programme, "BUD", null, null, false)))
                    .containsExactly("Nama budi");
            assertThat(small.found("ani", asked(programme, "%", null, null, false)))
                    .isEmpty();
            assertThat(small.found("ani", asked(programme, "", "DIGITAL", null, false)))
                    .isEmpty();
            assertThat(small.found("ani", asked(programme, "", "KARIER", small.unit("badan"), false)))
                    .isEmpty();
            assertThat(small.found("ani", asked(programme, "", null, small.unit("kota"), false)))
                    .hasSize(2);
            Places places = new Places(small.database());
            places.take(programme, small.uuid("budi"), 5);
            assertThat(small.found("ani", asked(programme, "", null, null, true)))
                    .as("a place that is held in silence does not show")
                    .containsExactly("Nama budi", "Nama kadis");
            places.show(programme, small.uuid("budi"));
            assertThat(small.found("ani", asked(programme, "", null, null, true)))
                    .containsExactly("Nama kadis");
            small.set("by_invitation = true");
            assertThat(small.found("ani", asked(programme, "", null, null, false)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_has_left_is_neither_matched_nor_found(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.approved("budi", 1);
            small.asks("ani", SmallProgramme.menteeForm(Optional.empty()));
            small.leaves("budi");
            small.leaves("ani");
            Pool pool = small.pool();
            assertThat(pool.mentors()).isEmpty();
            assertThat(pool.mentees()).isEmpty();
            assertThat(small.found("dewi", asked(small.programme(), "", null, null, false)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_counts_and_lists_who_signed_up_and_one_of_another_unit_does_not(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            small.approved("budi", 3);
            small.becomes("dewi", SmallProgramme.mentorForm(1));
            small.asks("ani", SmallProgramme.menteeForm(Optional.empty()));

            assertThat(small.overseeing(null).counts(small.programme())).isEqualTo(new SignUpCounts(1, 1, 0, 3, 0, 1));
            assertThat(small.overseeing(null).mentors(small.programme(), 0, 10))
                    .extracting(SignedRow::name, SignedRow::state)
                    .containsExactly(tuple("Nama budi", "APPROVED"), tuple("Nama dewi", "WAITING"));
            assertThat(small.overseeing(null).mentees(small.programme(), 0, 10))
                    .extracting(SignedRow::name)
                    .containsExactly("Nama ani");
            assertThatThrownBy(() -> small.overseeing(small.unit("badan")).counts(small.programme()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private static MentorsAsked asked(UUID programme, String words, String topic, UUID unit, boolean freeOnly) {
        return new MentorsAsked(
                programme, words, Optional.ofNullable(topic), Optional.empty(), 0, Optional.ofNullable(unit), freeOnly);
    }
}
