package id.jenjang.mentoring.run;

import static id.jenjang.mentoring.run.RunsSliceTest.four;
import static id.jenjang.mentoring.run.RunsSliceTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Act;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.offer.OfferState;
import id.jenjang.mentoring.programme.PolicyForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.run.RunRefused.Why;
import id.jenjang.store.Database;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts are offered whole and once, and only while they hold. */
class PublishingSliceTest {
    @ParameterizedTest
    @EnumSource
    void publishing_offers_every_pair_once_runs_the_programme_and_notes_who_is_left_out(Database kind)
            throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Terbit");

            agency.publish(run.uuid(), run.version());
            agency.publish(run.uuid(), run.version());

            assertThat(agency.state()).isEqualTo(ProgrammeState.RUNNING);
            assertThat(agency.offered()).isEqualTo(agency.pairs(run.uuid()));
            assertThat(agency.count("mentoring_passed_over")).isEqualTo(1);
            assertThat(agency.acts.all)
                    .extracting(Act::verb)
                    .containsOnlyOnce("mentoring.run.published")
                    .filteredOn("mentoring.offer.made"::equals)
                    .hasSize(3);
            assertThat(agency.reading().pairs(run.uuid(), PairsAsked.ALL, 0, 9))
                    .extracting(MatchRow::offer)
                    .containsOnly(Optional.of(OfferState.MENTEE_ASKED));
            refused(Why.NO_DRAFT, () -> agency.making().discard(run.uuid(), run.version() + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_made_before_the_world_changed_publishes_nothing(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Basi");
            String mentee = agency.pairs(run.uuid()).get(0).split("-")[0];
            agency.run(
                    "update mentoring_mentee set state = 'WITHDRAWN', version = 2 where employee = ?",
                    agency.person(mentee));

            assertThat(agency.making().run(run.uuid()).changed()).isTrue();
            refused(Why.STALE, () -> agency.publish(run.uuid(), run.version()));

            assertThat(agency.state()).isEqualTo(ProgrammeState.MATCHING);
            assertThat(agency.offered()).isEmpty();
            assertThat(agency.making().run(run.uuid()).state()).isEqualTo(RunState.DONE);
            RunRow anew = agency.made("Baru");
            agency.publish(anew.uuid(), anew.version());
            assertThat(agency.offered()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whom_somebody_avoids_since_is_told_in_the_same_words_as_any_other_change(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Diam");
            String[] pair = agency.pairs(run.uuid()).get(0).split("-");
            agency.avoids(pair[0], pair[1]);

            refused(Why.STALE, () -> agency.publish(run.uuid(), run.version()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_by_another_policy_is_published_once_the_programme_goes_by_it(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow usual = agency.made("Biasa");
            RunRow asked = agency.made(new RunOrder(
                    UUID.randomUUID(), "Satu mentee", Optional.empty(), Optional.of(form(RunAgency.policy(1)))));

            assertThat(asked.asked()).isTrue();
            assertThat(asked.figures().orElseThrow().fresh()).isEqualTo(2);
            assertThat(agency.programmes().find(agency.programme).orElseThrow().policyNo())
                    .isEqualTo(1);
            RunComparison both = agency.comparing().compare(usual.uuid(), asked.uuid());
            assertThat(both.first().figures().orElseThrow().fresh()).isEqualTo(3);
            assertThat(both.changes()).isPositive();
            assertThat(agency.comparing().changes(usual.uuid(), asked.uuid(), 0, 10))
                    .hasSize(both.changes())
                    .anySatisfy(change -> assertThat(change.second()).isNull());
            refused(Why.OTHER_POLICY, () -> agency.publish(asked.uuid(), asked.version()));
            agency.adopt(asked.uuid(), asked.version());
            assertThat(agency.programmes().find(agency.programme).orElseThrow().policyNo())
                    .isEqualTo(2);
            agency.publish(asked.uuid(), asked.version());
            assertThat(agency.offered()).hasSize(2);
            refused(Why.OTHER_POLICY, () -> agency.publish(usual.uuid(), usual.version()));
        }
    }

    private static PolicyForm form(MatchingPolicy policy) {
        return new PolicyForm(
                policy.kind(),
                policy.gradeMargin(),
                policy.tierMargin(),
                policy.units(),
                policy.noLineOfCommand(),
                policy.samePlace(),
                policy.commonLanguage(),
                policy.commonGround(),
                policy.mostMentees(),
                policy.order(),
                Map.of(FitPart.TOPICS, 4, FitPart.WISHES, 1));
    }
}
