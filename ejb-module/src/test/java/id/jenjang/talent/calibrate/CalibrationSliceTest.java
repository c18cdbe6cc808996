package id.jenjang.talent.calibrate;

import static id.jenjang.talent.calibrate.CalibrationAnswer.CONFLICT;
import static id.jenjang.talent.calibrate.CalibrationAnswer.CYCLE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.DONE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.ELSEWHERE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.FOUR_EYES;
import static id.jenjang.talent.calibrate.CalibrationAnswer.GUIDE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.MEANWHILE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.MEMBERS;
import static id.jenjang.talent.calibrate.CalibrationAnswer.NAME_EMPTY;
import static id.jenjang.talent.calibrate.CalibrationAnswer.NAME_LONG;
import static id.jenjang.talent.calibrate.CalibrationAnswer.NOT_MEMBER;
import static id.jenjang.talent.calibrate.CalibrationAnswer.NOT_MOVED;
import static id.jenjang.talent.calibrate.CalibrationAnswer.NOT_NOW;
import static id.jenjang.talent.calibrate.CalibrationAnswer.NO_VOTE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.ONESELF;
import static id.jenjang.talent.calibrate.CalibrationAnswer.OUTSIDE;
import static id.jenjang.talent.calibrate.CalibrationAnswer.QUORUM;
import static id.jenjang.talent.calibrate.CalibrationAnswer.REASON_EMPTY;
import static id.jenjang.talent.calibrate.CalibrationAnswer.REASON_LONG;
import static id.jenjang.talent.calibrate.CalibrationAnswer.SAME_BOX;
import static id.jenjang.talent.calibrate.CalibrationAnswer.UNIT;
import static id.jenjang.talent.calibrate.CalibrationAnswer.VOTE_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.NotAllowed;
import id.jenjang.document.MadeFile;
import id.jenjang.people.JobLevel;
import id.jenjang.store.Database;
import id.jenjang.talent.map.BoxAgreed;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.LatestBoxes;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationSliceTest {
    private static final TalentBox MIDDLE = new TalentBox(Band.MIDDLE, Band.MIDDLE);
    private static final TalentBox LOW_MIDDLE = new TalentBox(Band.LOW, Band.MIDDLE);
    private static final TalentBox HIGH = new TalentBox(Band.HIGH, Band.HIGH);
    private static final TalentBox STAR = new TalentBox(Band.HIGH, Band.MIDDLE);

    @ParameterizedTest
    @EnumSource
    void a_move_is_shown_beside_what_was_mapped_and_counts_once_two_closed_the_session(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID cycle = small.talent.mapped("Pemetaan 2026", "kota");
            UUID session = small.session(cycle);
            assertThat(small.move("ketua", session, "ani", STAR, "Memimpin tim lintas bidang", 0))
                    .isEqualTo(DONE);
            SessionBoard board = small.call(() -> small.boxes("ketua").board(small.kota(), session));
            assertThat(board.cell(STAR).first()).extracting(Standing::name).containsExactly("Nama ani");
            assertThat(board.cell(MIDDLE).first()).extracting(Standing::name).containsExactly("Nama sekretaris");
            assertThat(board.cell(LOW_MIDDLE).count()).isEqualTo(1);
            assertThat(board.cell(STAR).share()).isEqualTo(33);
            assertThat(board.cell(STAR).expected()).isEqualTo(12);
            assertThat(board.total()).isEqualTo(6);
            assertThat(board.moved()).singleElement().satisfies(moved -> {
                assertThat(moved.fromWorst()).isEqualTo(MIDDLE);
                assertThat(moved.to()).contains(STAR);
                assertThat(moved.move().orElseThrow().name()).isEqualTo("Nama ketua");
                assertThat(moved.move().orElseThrow().reason()).isEqualTo("Memimpin tim lintas bidang");
            });
            assertThat(small.talent.announceable(cycle)).isFalse();
            assertThat(new CurrentBoxes(small.database).latest().boxes()).isEmpty();

            assertThat(small.call(() -> small.holding("ketua").close(small.kota(), session)))
                    .isEqualTo(NOT_NOW);
            assertThat(small.call(() -> small.holding("ketua").lock(small.kota(), session)))
                    .isEqualTo(DONE);
            assertThat(small.move("kadis", session, "budi", MIDDLE, "Terlambat", 0))
                    .isEqualTo(NOT_NOW);
            assertThat(small.call(() -> small.holding("ketua").close(small.kota(), session)))
                    .isEqualTo(FOUR_EYES);
            assertThat(small.call(() -> small.holding("ani").close(small.kota(), session)))
                    .isEqualTo(NOT_MEMBER);
            assertThat(small.call(() -> small.holding("kadis").reopen(small.kota(), session)))
                    .isEqualTo(DONE);
            assertThat(small.call(() -> small.holding("ketua").lock(small.kota(), session)))
                    .isEqualTo(DONE);
            assertThat(small.call(() -> small.holding("kadis").close(small.kota(), session)))
                    .isEqualTo(DONE);

            assertThat(small.agreed.all).containsExactly(new BoxAgreed(cycle, small.person("ani")));
            assertThat(small.talent.announceable(cycle)).isTrue();
            LatestBoxes latest = new CurrentBoxes(small.database).latest();
            assertThat(latest.of(small.person("ani")).orElseThrow().box()).contains(STAR);
            assertThat(latest.of(small.person("ani")).orElseThrow().calibrated())
                    .isTrue();
            assertThat(latest.of(small.person("budi")).orElseThrow().calibrated())
                    .isFalse();
            assertThat(small.shown(session, "ani").standing().fromWorst()).isEqualTo(MIDDLE);
            assertThat(small.verbs())
                    .containsSubsequence(
                            "talent.calibration.begun",
                            "talent.calibration.moved",
                            "talent.calibration.locked",
                            "talent.calibration.closed");
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_move_one_person_at_once_one_is_told_what_the_other_did_and_nothing_is_lost(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            for (long version = 0; version < 6; version++) {
                long shown = version;
                TalentBox first = version % 2 == 0 ? STAR : HIGH;
                List<CalibrationAnswer> answers = atOnce(List.of(
                        () -> small.move("ketua", session, "ani", first, "Alasan ketua " + shown, shown),
                        () -> small.move("kadis", session, "ani", LOW_MIDDLE, "Alasan kadis " + shown, shown)));
                assertThat(answers).containsExactlyInAnyOrder(DONE, MEANWHILE);
                Standing now = small.shown(session, "ani").standing();
                boolean ketua = answers.get(0) == DONE;
                assertThat(now.version()).isEqualTo(version + 1);
                assertThat(now.to()).contains(ketua ? first : LOW_MIDDLE);
                assertThat(now.move().orElseThrow().reason())
                        .isEqualTo((ketua ? "Alasan ketua " : "Alasan kadis ") + version);
                if (!ketua) {
                    // Back where the next round can move from.
                    assertThat(small.move("ketua", session, "ani", MIDDLE, "Kembali", version + 1))
                            .isEqualTo(DONE);
                    version++;
                }
            }
            List<Step> steps = small.shown(session, "ani").steps();
            assertThat(steps)
                    .hasSize((int) small.shown(session, "ani").standing().version());
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).before().orElseThrow())
                        .isEqualTo(steps.get(i - 1).after().orElse(MIDDLE));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_same_move_sent_twice_by_one_member_is_done_once(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            assertThat(small.move("ketua", session, "ani", STAR, "Sama", 0)).isEqualTo(DONE);
            assertThat(small.move("ketua", session, "ani", STAR, "Sama", 0)).isEqualTo(DONE);
            assertThat(small.move("kadis", session, "ani", STAR, "Sama", 0)).isEqualTo(MEANWHILE);
            assertThat(small.shown(session, "ani").steps()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_moves_themselves_or_whom_they_are_declared_with_not_even_past_the_service(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            small.declare("ketua", "budi");
            assertThat(small.move("sekretaris", session, "sekretaris", HIGH, "Saya pantas", 0))
                    .isEqualTo(ONESELF);
            assertThat(small.move("ketua", session, "budi", HIGH, "Saudara saya", 0))
                    .isEqualTo(CONFLICT);
            assertThat(small.move("ani", session, "budi", HIGH, "Bukan anggota", 0))
                    .isEqualTo(NOT_MEMBER);
            assertThat(small.move("kadis", session, "budi", HIGH, "Boleh", 0)).isEqualTo(DONE);
            assertThat(small.object("ketua", session, "budi", "Bukan urusan saya", 1))
                    .isEqualTo(CONFLICT);
            assertThatThrownBy(() ->
                            small.talent.agency.run("update calibration_entry set moved_employee = employee_uuid"))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> small.talent.agency.run("update calibration_session set state = 'CLOSED',"
                            + " locked_by = 'a', closed_by = 'a', locked_employee = (select min(e.uuid) from employee e),"
                            + " closed_employee = (select min(e.uuid) from employee e)"))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dissent_opens_a_vote_that_the_majority_decides_and_keeps_everybody_else_from_moving(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            assertThat(small.object("kadis", session, "ani", "Belum digeser", 0))
                    .isEqualTo(NOT_MOVED);
            assertThat(small.vote("kadis", session, "ani", true)).isEqualTo(NO_VOTE);
            small.move("ketua", session, "ani", STAR, "Memimpin tim", 0);
            assertThat(small.object("kadis", session, "ani", " ", 1)).isEqualTo(REASON_EMPTY);
            assertThat(small.object("kadis", session, "ani", "Bukti belum cukup", 0))
                    .isEqualTo(MEANWHILE);
            assertThat(small.object("kadis", session, "ani", "Bukti belum cukup", 1))
                    .isEqualTo(DONE);
            assertThat(small.object("sekretaris", session, "ani", "Saya juga", 2))
                    .isEqualTo(VOTE_OPEN);
            assertThat(small.move("ketua", session, "ani", HIGH, "Lagi", 2)).isEqualTo(VOTE_OPEN);
            assertThat(small.call(() -> small.holding("ketua").lock(small.kota(), session)))
                    .isEqualTo(VOTE_OPEN);
            assertThat(small.vote("kadis", session, "ani", false)).isEqualTo(DONE);
            assertThat(small.call(() -> small.voting("kadis").settle(small.kota(), session, small.person("ani"))))
                    .as("one of three is less than half")
                    .isEqualTo(QUORUM);
            assertThat(small.vote("ketua", session, "ani", true)).isEqualTo(DONE);
            assertThat(small.vote("sekretaris", session, "ani", false)).isEqualTo(DONE);

            PersonInSession after = small.shown(session, "ani");
            assertThat(after.standing().to()).isEmpty();
            assertThat(after.standing().contested()).isFalse();
            assertThat(after.votes()).singleElement().satisfies(vote -> {
                assertThat(vote.kept()).contains(false);
                assertThat(vote.keeping()).isEqualTo(1);
                assertThat(vote.ballots()).hasSize(3);
                assertThat(vote.openedBy()).isEqualTo("Nama kadis");
            });
            assertThat(after.steps())
                    .extracting(Step::kind)
                    .containsExactly(
                            Step.Kind.MOVED,
                            Step.Kind.OBJECTED,
                            Step.Kind.VOTED_AGAINST,
                            Step.Kind.VOTED_FOR,
                            Step.Kind.VOTED_AGAINST,
                            Step.Kind.TAKEN_BACK);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_tie_is_for_the_chair_to_break_and_a_move_that_fails_goes_back_one_step(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            small.move("ketua", session, "ani", STAR, "Satu", 0);
            small.move("kadis", session, "ani", HIGH, "Dua", 1);
            small.object("ketua", session, "ani", "Cukup sampai di situ", 2);
            small.vote("ketua", session, "ani", false);
            small.vote("kadis", session, "ani", true);
            assertThat(small.call(() -> small.voting("kadis").settle(small.kota(), session, small.person("ani"))))
                    .isEqualTo(DONE);
            assertThat(small.shown(session, "ani").standing().to())
                    .as("kadis has the chair")
                    .contains(HIGH);
            small.object("ketua", session, "ani", "Sekali lagi", 4);
            small.vote("ketua", session, "ani", false);
            small.vote("sekretaris", session, "ani", false);
            small.vote("kadis", session, "ani", true);
            assertThat(small.shown(session, "ani").standing().to()).contains(STAR);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_asked_is_refused_on_both_sides_of_each_limit(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID cycle = small.talent.mapped("Pemetaan 2026", "kota");
            UUID session = small.session(cycle);
            assertThat(small.move("ketua", session, "ani", MIDDLE, "Tetap", 0)).isEqualTo(SAME_BOX);
            assertThat(small.move("ketua", session, "ani", null, "Ke mana", 0)).isEqualTo(SAME_BOX);
            assertThat(small.move("ketua", session, "ani", STAR, " ", 0)).isEqualTo(REASON_EMPTY);
            assertThat(small.move("ketua", session, "ani", STAR, "x".repeat(2_001), 0))
                    .isEqualTo(REASON_LONG);
            assertThat(small.move("ketua", session, "ani", STAR, "x".repeat(2_000), 0))
                    .isEqualTo(DONE);
            assertThat(small.move("ketua", session, "ani", MIDDLE, "Kembali", 1))
                    .isEqualTo(DONE);
            assertThat(small.shown(session, "ani").standing().moved()).isFalse();
            assertThat(small.move("ketua", session, "citra", MIDDLE, "Data lain cukup", 0))
                    .as("whose box is not certain is put into one")
                    .isEqualTo(DONE);
            assertThat(small.move("kadis", small.session(cycle), "citra", HIGH, "Sidang lain", 0))
                    .isEqualTo(ELSEWHERE);
            assertThatThrownBy(() -> small.call(() -> small.boxes("ketua").board(small.talent.unit("dinas"), session)))
                    .isInstanceOf(NotAllowed.class);

            UUID one = UUID.randomUUID();
            SessionForm good = small.form(one, cycle);
            assertThat(begin(small, good, "", good.members(), good.guide())).isEqualTo(NAME_EMPTY);
            assertThat(begin(small, good, "x".repeat(201), good.members(), good.guide()))
                    .isEqualTo(NAME_LONG);
            assertThat(begin(small, good, "Uji", good.members().subList(0, 1), good.guide()))
                    .isEqualTo(MEMBERS);
            assertThat(begin(small, good, "Uji", List.of(one, cycle), good.guide()))
                    .isEqualTo(MEMBERS);
            assertThat(begin(small, good, "Uji", good.members(), Map.of(HIGH, 99)))
                    .isEqualTo(GUIDE);
            assertThat(begin(small, good, "Uji", good.members(), Map.of(HIGH, 100)))
                    .isEqualTo(DONE);
            UUID part = small.talent.mapped("Pemetaan dinas", "dinas");
            assertThat(small.call(
                            () -> small.holding("ketua").begin(small.kota(), small.form(UUID.randomUUID(), part))))
                    .isEqualTo(UNIT);
            UUID told = small.talent.announced("Sudah diumumkan");
            assertThat(small.call(
                            () -> small.holding("ketua").begin(small.kota(), small.form(UUID.randomUUID(), told))))
                    .isEqualTo(CYCLE);
        });
    }

    private static CalibrationAnswer begin(
            CalibrationAgency small, SessionForm good, String name, List<UUID> members, Map<TalentBox, Integer> guide) {
        return small.call(() -> small.holding("ketua")
                .begin(
                        small.kota(),
                        new SessionForm(good.uuid(), name, good.cycle(), Optional.empty(), members, guide)));
    }

    @ParameterizedTest
    @EnumSource
    void a_session_goes_over_its_unit_and_level_alone(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID cycle = small.talent.mapped("Pemetaan 2026", "kota");
            UUID one = UUID.randomUUID();
            SessionForm form = small.form(one, cycle);
            UUID dinas = small.talent.unit("dinas");
            small.call(() -> small.holding("ketua")
                    .begin(
                            dinas,
                            new SessionForm(
                                    one,
                                    "Dinas",
                                    cycle,
                                    Optional.of(JobLevel.PELAKSANA),
                                    form.members(),
                                    form.guide())));
            SessionBoard board = small.call(() -> small.boxes("ketua").board(dinas, one));
            assertThat(board.total()).isEqualTo(3);
            assertThat(board.uncertain().count()).isEqualTo(2);
            assertThat(small.call(() -> small.boxes("ketua")
                            .move(dinas, one, new MoveForm(small.person("budi"), HIGH, "Bukan di sini", 0))))
                    .isEqualTo(OUTSIDE);
            assertThat(small.call(() ->
                                    small.boxes("ketua").found(dinas, one, new BoxAsked(Optional.empty(), "ANI", 0, 9)))
                            .rows())
                    .extracting(Standing::name)
                    .containsExactly("Nama ani");
            UUID two = UUID.randomUUID();
            small.call(() -> small.holding("ketua")
                    .begin(
                            dinas,
                            new SessionForm(
                                    two,
                                    "Pengawas",
                                    cycle,
                                    Optional.of(JobLevel.PENGAWAS),
                                    form.members(),
                                    form.guide())));
            assertThat(small.call(() -> small.boxes("ketua").board(dinas, two)).total())
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_came_and_of_whom_was_spoken_is_kept(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            small.call(() -> {
                small.holding("ketua").attend(small.kota(), session);
                small.holding("ani").attend(small.kota(), session);
                return small.boxes("ketua").discussed(small.kota(), session, small.person("budi"), true);
            });
            SessionBoard board = small.call(() -> small.boxes("ketua").board(small.kota(), session));
            assertThat(board.session().members())
                    .filteredOn(member -> member.attendedAt().isPresent())
                    .extracting(Member::name)
                    .containsExactly("Nama ketua");
            assertThat(board.session().members().get(0).name()).isEqualTo("Nama kadis");
            assertThat(board.cell(LOW_MIDDLE).discussed()).isEqualTo(1);
            assertThat(board.cell(MIDDLE).discussed()).isZero();
            assertThat(board.moved()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void minutes_are_a_draft_until_the_session_is_closed_and_then_always_the_same(Database kind) {
        CalibrationAgency.with(kind, small -> {
            UUID session = small.session();
            small.move("ketua", session, "ani", STAR, "Memimpin tim", 0);
            small.object("kadis", session, "ani", "Bukti belum cukup", 1);
            small.vote("kadis", session, "ani", true);
            small.vote("ketua", session, "ani", true);
            small.vote("sekretaris", session, "ani", true);
            MadeFile draft = small.call(() -> small.minutes("ketua").minutes(small.kota(), session));
            assertThat(draft.name()).isEqualTo("rancangan-berita-acara.pdf");
            small.call(() -> small.holding("ketua").lock(small.kota(), session));
            small.call(() -> small.holding("kadis").close(small.kota(), session));
            MadeFile made = small.call(() -> small.minutes("ketua").minutes(small.kota(), session));
            assertThat(made.name()).isEqualTo("berita-acara.pdf");
            assertThat(text(made))
                    .contains("SIDANG KALIBRASI TALENTA", "Nama kadis", "Memimpin tim", "Kotak 7", "Bukti belum cukup")
                    .contains("Pemindahan tetap, 3 lawan 0", "Dikunci", "Ditutup");
            assertThat(small.call(() -> small.minutes("kadis").minutes(small.kota(), session))
                            .content())
                    .isEqualTo(made.content())
                    .isNotEqualTo(draft.content());
            assertThatThrownBy(
                            () -> small.call(() -> small.minutes("ketua").minutes(small.talent.unit("dinas"), session)))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    private static String text(MadeFile file) {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
