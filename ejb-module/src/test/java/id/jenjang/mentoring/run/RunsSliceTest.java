package id.jenjang.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.offer.OfferState;
import id.jenjang.mentoring.programme.PolicyForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.run.RunRefused.Why;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.store.Database;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts are made, compared, settled by hand and published, on both databases. */
class RunsSliceTest {
    private static RunAgency four(Database kind) {
        RunAgency agency = RunAgency.open(kind);
        agency.mentor("mira", 1, "KARIER");
        agency.mentor("made", 2, "DIGITAL");
        agency.mentee("ani", "KARIER");
        agency.mentee("budi", "KARIER");
        agency.mentee("cica", "DIGITAL");
        agency.mentee("dodi", "DIGITAL");
        return agency;
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_says_who_is_paired_who_waits_what_would_be_enough_and_how_good_it_is(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Pertama");

            assertThat(run.state()).isEqualTo(RunState.DONE);
            RunFigures figures = run.figures().orElseThrow();
            assertThat(figures.proven()).isTrue();
            assertThat(figures.fresh()).isEqualTo(3);
            assertThat(figures.unmatched()).isEqualTo(1);
            assertThat(figures.places()).isEqualTo(3);
            assertThat(agency.pairs(run.uuid())).hasSize(3);
            WaitRow left = agency.reading().waiting(run.uuid(), "", 0, 10).get(0);
            assertThat(left.place()).isEqualTo(1);
            assertThat(left.change().kind()).isEqualTo(id.jenjang.mentoring.match.SmallestChange.Kind.ONE_MORE_PLACE);
            assertThat(agency.reading().detail(run.uuid()).frontier()).isNotEmpty();
            assertThat(agency.reading().load(run.uuid(), 0, 10))
                    .extracting(MentorLoadRow::mentees)
                    .containsExactlyInAnyOrder(1, 2);
            assertThat(agency.acts.all).extracting(Act::verb).containsExactly("mentoring.run.asked");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_input_gives_the_same_matching_and_the_same_form_one_run(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunOrder order = new RunOrder(UUID.randomUUID(), "Sama", Optional.empty(), Optional.empty());
            RunRow first = agency.made(order);
            assertThat(agency.making().start(agency.programme, order)).isEqualTo(first.uuid());

            RunRow second = agency.made("Lagi");

            assertThat(second.inputHash()).isEqualTo(first.inputHash());
            assertThat(second.resultHash()).isEqualTo(first.resultHash());
            assertThat(agency.making().runs(agency.programme)).hasSize(2);
            agency.avoids("ani", "mira");
            RunRow third = agency.made("Berubah");
            assertThat(third.inputHash()).as("of all that it was made from").isNotEqualTo(first.inputHash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_run_of_a_programme_is_made_at_a_time_and_one_that_failed_is_tried_again(Database kind) throws Exception {
        try (RunAgency agency = RunAgency.open(kind)) {
            UUID run = agency.making().start(agency.programme, order("Kosong"));
            refused(Why.BUSY, () -> agency.making().start(agency.programme, order("Kedua")));

            agency.solve(run);

            RunRow failed = agency.making().run(run);
            assertThat(failed.state()).isEqualTo(RunState.FAILED);
            assertThat(failed.trouble()).contains(RunTrouble.NO_MENTORS);
            agency.mentor("mira", 1, "KARIER");
            agency.mentee("ani", "KARIER");
            agency.making().retry(run, failed.version());
            refused(Why.MEANWHILE, () -> agency.making().retry(run, failed.version()));
            agency.solve(run);
            assertThat(agency.pairs(run)).containsExactly("ani-mira");
            agency.solve(run);
            assertThat(agency.making().run(run).state()).isEqualTo(RunState.DONE);
        }
    }

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

    @ParameterizedTest
    @EnumSource
    void what_is_settled_by_hand_holds_in_the_next_run_until_it_is_lifted(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow before = agency.made("Sebelum");
            Couple set = new Couple(agency.person("mira"), agency.person("dodi"));
            Couple out = new Couple(agency.person("made"), agency.person("cica"));
            UUID pin = UUID.randomUUID();
            agency.ruling().settle(pin, agency.programme, Ruling.Kind.PIN, set, "Sudah sepakat");
            agency.ruling().settle(pin, agency.programme, Ruling.Kind.PIN, set, "Sudah sepakat");
            agency.ruling().settle(UUID.randomUUID(), agency.programme, Ruling.Kind.FORBID, out, "Satu tim");
            refused(
                    Why.RULED,
                    () -> agency.ruling()
                            .settle(UUID.randomUUID(), agency.programme, Ruling.Kind.FORBID, set, "Bertentangan"));
            refused(
                    Why.RULED,
                    () -> agency.ruling()
                            .settle(
                                    UUID.randomUUID(),
                                    agency.programme,
                                    Ruling.Kind.PIN,
                                    new Couple(agency.person("made"), agency.person("dodi")),
                                    "Dua mentor"));
            refused(
                    Why.REASON,
                    () -> agency.ruling().settle(UUID.randomUUID(), agency.programme, Ruling.Kind.FORBID, out, " "));

            RunRow after = agency.made(
                    new RunOrder(UUID.randomUUID(), "Sisanya", Optional.of(before.uuid()), Optional.empty()));

            assertThat(agency.pairs(after.uuid())).contains("dodi-mira").doesNotContain("cica-made");
            assertThat(agency.reading()
                            .pairs(after.uuid(), new PairsAsked("", Optional.of(MatchedPair.Origin.PINNED)), 0, 9))
                    .hasSize(1);
            assertThat(agency.ruling().rulings(agency.programme)).hasSize(2);
            agency.ruling().lift(agency.programme, pin);
            agency.ruling().lift(agency.programme, pin);
            assertThat(agency.ruling().rulings(agency.programme)).hasSize(1);
            refused(Why.STALE, () -> agency.publish(after.uuid(), after.version()));
            assertThat(agency.acts.all)
                    .extracting(Act::verb)
                    .filteredOn("mentoring.ruling.lifted"::equals)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void why_not_a_pair_reads_alike_whether_somebody_avoids_or_not(Database kind) throws Exception {
        String open;
        String avoided;
        try (RunAgency agency = four(kind)) {
            open = words(agency);
        }
        try (RunAgency agency = four(kind)) {
            agency.avoids("cica", "mira");
            avoided = words(agency);
        }
        assertThat(avoided).isEqualTo(open);
    }

    private static String words(RunAgency agency) throws Exception {
        RunRow run = agency.made("Alasan");
        WhyView why = agency.explaining().why(run.uuid(), agency.person("cica"), agency.person("mira"));
        assertThat(why.matched()).isPresent();
        return why.asked().orElseThrow().broken() + " " + why.asked().get().fit() + " "
                + why.asked().get().loss() + " " + why.matched().get().price() + " "
                + agency.reading().detail(run.uuid());
    }

    @ParameterizedTest
    @EnumSource
    void who_looks_after_another_unit_sees_no_run_and_changes_none(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Tertutup");
            UUID id = run.uuid();
            agency.who.become(agency.unit("kota"));
            assertThat(agency.making().runs(agency.programme)).hasSize(1);

            agency.who.become(agency.unit("a"));

            hidden(() -> agency.making().runs(agency.programme));
            hidden(() -> agency.making().run(id));
            hidden(() -> agency.making().start(agency.programme, order("Lain")));
            hidden(() -> agency.making().discard(id, run.version()));
            hidden(() -> agency.publish(id, run.version()));
            hidden(() -> agency.adopt(id, run.version()));
            hidden(() -> agency.reading().pairs(id, PairsAsked.ALL, 0, 9));
            hidden(() -> agency.reading().waiting(id, "", 0, 9));
            hidden(() -> agency.reading().detail(id));
            hidden(() -> agency.reading().exportedPairs(id));
            hidden(() -> agency.explaining().why(id, agency.person("ani"), null));
            hidden(() -> agency.comparing().compare(id, id));
            hidden(() -> agency.ruling().rulings(agency.programme));
            hidden(() -> agency.ruling().find(agency.programme, Side.MENTEE, "Nama"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_is_thrown_away_is_gone_and_one_changed_meanwhile_is_not(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Buang");
            refused(Why.MEANWHILE, () -> agency.making().discard(run.uuid(), run.version() - 1));
            refused(Why.MEANWHILE, () -> agency.publish(run.uuid(), run.version() - 1));

            agency.making().discard(run.uuid(), run.version());

            assertThat(agency.making().runs(agency.programme)).isEmpty();
            hidden(() -> agency.making().run(run.uuid()));
            assertThat(agency.count("mentoring_run where result is not null")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_shown_can_be_searched_by_either_name_and_taken_out_as_a_file(Database kind) throws Exception {
        try (RunAgency agency = four(kind)) {
            RunRow run = agency.made("Cari");
            ReadingRuns reading = agency.reading();
            PairsAsked mira = new PairsAsked(" MIRA ", Optional.empty());

            assertThat(reading.countPairs(run.uuid(), mira)).isEqualTo(1);
            assertThat(reading.pairs(run.uuid(), mira, 0, 9))
                    .extracting(MatchRow::mentorName)
                    .containsOnly("Nama mira");
            assertThat(reading.countPairs(run.uuid(), new PairsAsked("", Optional.of(MatchedPair.Origin.STANDING))))
                    .isZero();
            assertThat(reading.countWaiting(run.uuid(), "tidak ada")).isZero();
            assertThat(reading.exportedPairs(run.uuid())).hasSize(3);
            assertThat(reading.exportedWaiting(run.uuid())).hasSize(1);
            assertThat(agency.acts.all)
                    .extracting(Act::verb)
                    .filteredOn("mentoring.run.exported"::equals)
                    .hasSize(2);
        }
    }

    private static RunOrder order(String name) {
        return new RunOrder(UUID.randomUUID(), name, Optional.empty(), Optional.empty());
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

    private static void refused(Why why, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RunRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static void hidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }
}
