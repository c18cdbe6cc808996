package id.jenjang.talent.objection;

import static id.jenjang.people.SmallAgency.TODAY;
import static id.jenjang.talent.objection.BoxAnswer.ALREADY;
import static id.jenjang.talent.objection.BoxAnswer.BOX_WRONG;
import static id.jenjang.talent.objection.BoxAnswer.DONE;
import static id.jenjang.talent.objection.BoxAnswer.FOUR_EYES;
import static id.jenjang.talent.objection.BoxAnswer.INVOLVED;
import static id.jenjang.talent.objection.BoxAnswer.NOT_ANNOUNCED;
import static id.jenjang.talent.objection.BoxAnswer.STILL_UNCERTAIN;
import static id.jenjang.talent.objection.BoxAnswer.TOO_LATE;
import static id.jenjang.talent.objection.BoxAnswer.WORDS_WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.decision.procedure.Days;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.store.outbox.Outbox;
import id.jenjang.talent.map.AgreedBoxes;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.MappingAgain;
import id.jenjang.talent.map.TalentAgency;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoxObjectionSliceTest {
    private static final TalentBox MIDDLE = new TalentBox(Band.MIDDLE, Band.MIDDLE);
    private static final TalentBox LOW_MIDDLE = new TalentBox(Band.LOW, Band.MIDDLE);
    private static final TalentBox STAR = new TalentBox(Band.HIGH, Band.HIGH);
    private static final HolidayCalendar CALENDAR =
            new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), true);

    /** An agency in which budi objects, ani, citra and dodi answer. */
    private static final class Desk {
        final TalentAgency talent;
        final ThreadTransactions database;
        final UUID cycle;
        LocalDate day = TODAY;

        Desk(TalentAgency talent) {
            this.talent = talent;
            this.database = new ThreadTransactions(talent.database());
            talent.agency.staff("dodi", "dinas");
            talent.whole("ani", 2025, "BAIK", "40");
            talent.whole("budi", 2025, "KURANG", "40");
            cycle = talent.announced("Pemetaan 2026");
        }

        Clock clock() {
            return Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }

        BoxObjections stored() {
            return new BoxObjections(database, CALENDAR, clock());
        }

        Notices notices() {
            return new Notices(
                    database,
                    new Outbox(database, new ScheduledJobs(database)),
                    new MailSettings(Optional.empty(), Optional.empty()));
        }

        ObjectingToBoxes objecting() {
            return new ObjectingToBoxes(stored(), notices(), new Told<>(), clock());
        }

        BoxAnswer objects(String who, String words) {
            return call(() -> objecting().object(talent.person(who), cycle, words));
        }

        AnsweringBoxObjections answering(String by) {
            return new AnsweringBoxObjections(
                    stored(),
                    new AgreedBoxes(database, new Told<>()),
                    new MappingAgain(database, RulesInStore.published(database, clock())),
                    notices(),
                    CallersOf.named(by, talent.person(by), Role.COMMITTEE),
                    new Told<>(),
                    clock());
        }

        UUID objection() {
            return stored().of(cycle, talent.person("budi")).orElseThrow().uuid();
        }

        BoxAnswer answers(String by, Ruling ruling, TalentBox box, String reason) {
            return call(() ->
                    answering(by).answer(talent.person("budi"), new RulingForm(objection(), ruling, box, reason)));
        }

        BoxAnswer confirms(String by) {
            return call(() -> answering(by).confirm(talent.person("budi"), objection()));
        }

        Optional<TalentBox> box(String who) {
            return new CurrentBoxes(database)
                    .latest()
                    .of(talent.person(who))
                    .orElseThrow()
                    .box();
        }

        /** As if that member had moved somebody in a session about the cycle. */
        void calibratedBy(String mover, String moved) {
            talent.agency.run("insert into calibration_session (id, uuid, name, cycle_id, unit_uuid, guide,"
                    + " majority_percent, quorum_percent, tie_rule, state, begun_by, begun_at, version)"
                    + " select 1, u.uuid, 'Sidang', c.id, u.uuid, 'LOW-LOW:100', 50, 50, 'CHAIR', 'OPEN', 'x',"
                    + " current_timestamp, 1 from talent_cycle c, unit u where u.source_key = 'kota'");
            talent.agency.run(
                    "insert into calibration_member (session_id, employee_uuid, chair) values (1, ?, true)",
                    talent.person(mover));
            talent.agency.run(
                    "insert into calibration_entry (session_id, employee_uuid, box_from_worst, box_from_best, reason,"
                            + " moved_by, moved_employee, moved_at, version) values (1, ?, 'LOW-LOW', 'LOW-LOW', 'x', ?,"
                            + " ?, current_timestamp, 1)",
                    talent.person(moved),
                    mover,
                    talent.person(mover));
        }

        List<String> told(String who) {
            return Rows.list(
                    talent.database(),
                    "select kind from notice where recipient = ? order by at_instant",
                    row -> row.getString(1),
                    talent.person(who));
        }

        <T> T call(Callable<T> work) {
            try {
                return database.requiresNew(work);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_objection_is_made_within_the_term_and_not_a_day_later(Database kind) {
        TalentAgency.with(kind, talent -> {
            UUID waiting = talent.mapped("Belum diumumkan", "kota");
            Desk desk = new Desk(talent);
            UUID budi = talent.person("budi");
            assertThat(desk.objecting().window(budi, waiting)).isEmpty();
            assertThat(desk.call(() -> desk.objecting().object(budi, waiting, "Keberatan")))
                    .isEqualTo(NOT_ANNOUNCED);
            OwnWindow window = desk.objecting().window(budi, desk.cycle).orElseThrow();
            assertThat(window.until()).isEqualTo(TODAY.plusDays(14));
            assertThat(window.possible()).isTrue();
            assertThat(window.terms().confirmed()).isFalse();

            desk.day = TODAY.plusDays(15);
            assertThat(desk.objects("budi", "Predikat saya keliru")).isEqualTo(TOO_LATE);
            desk.day = TODAY.plusDays(14);
            assertThat(desk.objects("budi", " ")).isEqualTo(WORDS_WRONG);
            assertThat(desk.objects("budi", "x".repeat(4_001))).isEqualTo(WORDS_WRONG);
            assertThat(desk.objects("budi", "Predikat saya keliru")).isEqualTo(DONE);
            assertThat(desk.objects("budi", "Predikat saya keliru")).isEqualTo(DONE);
            assertThat(desk.objects("budi", "Sesuatu yang lain")).isEqualTo(ALREADY);
            BoxObjection made = desk.stored().of(desk.cycle, budi).orElseThrow();
            assertThat(made.worst()).isEqualTo(LOW_MIDDLE);
            assertThat(made.answerDue())
                    .isEqualTo(
                            CALENDAR.lastDay(desk.day, ObjectionTerms.shipped().answer()));
            assertThat(made.daysLeft()).isEqualTo(21);
            assertThat(desk.answering("ani").below(talent.unit("badan"))).hasSize(1);
            assertThat(desk.answering("ani").below(talent.unit("dinas"))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_moved_the_person_or_is_the_person_does_not_answer_and_two_correct_a_box(Database kind) {
        TalentAgency.with(kind, talent -> {
            Desk desk = new Desk(talent);
            desk.calibratedBy("dodi", "budi");
            assertThat(desk.objects("budi", "Predikat saya keliru")).isEqualTo(DONE);
            assertThat(desk.told("dodi")).containsExactly(NoticeKind.BOX_OBJECTED.name());
            assertThat(desk.answers("dodi", Ruling.REJECTED, null, "Sudah benar"))
                    .isEqualTo(INVOLVED);
            assertThat(desk.answers("budi", Ruling.BOX, STAR, "Saya benar")).isEqualTo(INVOLVED);
            assertThat(desk.answers("ani", Ruling.BOX, STAR, "")).isEqualTo(WORDS_WRONG);
            assertThat(desk.answers("ani", Ruling.BOX, null, "Kotak mana")).isEqualTo(BOX_WRONG);
            assertThat(desk.answers("ani", Ruling.BOX, LOW_MIDDLE, "Sama saja")).isEqualTo(BOX_WRONG);
            assertThat(desk.answers("ani", Ruling.BOX, MIDDLE, "Bukti cukup")).isEqualTo(DONE);
            assertThat(desk.answers("citra", Ruling.REJECTED, null, "Tidak")).isEqualTo(ALREADY);
            assertThat(desk.box("budi")).contains(LOW_MIDDLE);
            assertThat(desk.told("budi")).isEmpty();
            assertThat(desk.confirms("ani")).isEqualTo(FOUR_EYES);
            assertThat(desk.confirms("dodi")).isEqualTo(INVOLVED);
            assertThat(desk.confirms("citra")).isEqualTo(DONE);
            assertThat(desk.confirms("citra")).isEqualTo(ALREADY);
            assertThat(desk.box("budi")).contains(MIDDLE);
            assertThat(desk.told("budi")).containsExactly(NoticeKind.BOX_OBJECTION_ANSWERED.name());
            assertThatThrownBy(() ->
                            desk.call(() -> desk.answering("citra").confirm(talent.person("ani"), desk.objection())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> talent.agency.run("update box_objection set confirmed_employee = answered_employee"))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_not_upheld_leaves_the_box_and_one_about_records_computes_it_anew(Database kind) {
        TalentAgency.with(kind, talent -> {
            Desk desk = new Desk(talent);
            desk.objects("budi", "Predikat saya keliru");
            assertThat(desk.answers("ani", Ruling.RECOMPUTE, null, "Predikat diperbaiki"))
                    .isEqualTo(DONE);
            talent.agency.run("delete from potential");
            assertThat(desk.confirms("citra")).isEqualTo(STILL_UNCERTAIN);
            talent.potentials("budi", "40");
            talent.agency.run("update rating set predicate = 'BAIK'");
            assertThat(desk.confirms("citra")).isEqualTo(DONE);
            assertThat(desk.box("budi")).contains(MIDDLE);

            assertThat(desk.objects("ani", "Saya lebih baik")).isEqualTo(DONE);
            UUID second = desk.stored()
                    .of(desk.cycle, talent.person("ani"))
                    .orElseThrow()
                    .uuid();
            assertThat(desk.call(() -> desk.answering("citra")
                            .answer(
                                    talent.person("ani"),
                                    new RulingForm(second, Ruling.REJECTED, null, "Nilainya sudah benar"))))
                    .isEqualTo(DONE);
            assertThat(desk.box("ani")).contains(MIDDLE);
            assertThat(desk.told("ani")).containsExactly(NoticeKind.BOX_OBJECTION_ANSWERED.name());
            assertThat(desk.call(() -> desk.answering("dodi").confirm(talent.person("ani"), second)))
                    .isEqualTo(ALREADY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_committee_is_reminded_once_when_the_day_is_near_and_once_when_it_passed(Database kind) {
        TalentAgency.with(kind, talent -> {
            Desk desk = new Desk(talent);
            desk.calibratedBy("dodi", "ani");
            desk.objects("budi", "Predikat saya keliru");
            LocalDate due = desk.stored().open().get(0).answerDue();
            desk.day = CALENDAR.lastDay(
                    TODAY, new Days(15, ObjectionTerms.shipped().answer().count()));
            assertThat(reminded(desk)).as("six working days are left").isZero();
            desk.day = desk.day.plusDays(desk.day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
            assertThat(reminded(desk)).as("five are left").isEqualTo(1);
            assertThat(reminded(desk)).isZero();
            desk.day = due;
            assertThat(reminded(desk)).isZero();
            desk.day = due.plusDays(1);
            assertThat(reminded(desk)).isEqualTo(1);
            assertThat(reminded(desk)).isZero();
            assertThat(desk.told("dodi"))
                    .containsExactlyInAnyOrder("BOX_OBJECTED", "BOX_OBJECTION_DUE", "BOX_OBJECTION_OVERDUE");
        });
    }

    private static int reminded(Desk desk) {
        return desk.call(() -> new KeepingBoxObjections(desk.stored(), desk.notices(), desk.clock()).remind());
    }

    @ParameterizedTest
    @EnumSource
    void everybody_of_an_announced_cycle_is_told_once(Database kind) {
        TalentAgency.with(kind, talent -> {
            Desk desk = new Desk(talent);
            AnnouncementJob job = new AnnouncementJob(
                    new ScheduledJobs(desk.database), talent.treatments(), desk.notices(), desk.clock());
            job.run(desk.cycle.toString());
            job.run(desk.cycle.toString());
            assertThat(desk.told("budi")).containsExactly("BOX_ANNOUNCED");
            assertThat(desk.told("citra")).containsExactly("BOX_ANNOUNCED");
            UUID quiet = talent.mapped("Belum diumumkan", "kota");
            job.run(quiet.toString());
            assertThat(desk.told("budi")).hasSize(1);
        });
    }
}
