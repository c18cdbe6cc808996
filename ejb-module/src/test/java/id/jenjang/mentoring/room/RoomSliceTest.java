package id.jenjang.mentoring.room;

import static id.jenjang.mentoring.room.SmallRoom.plan;
import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Goal;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.Notes;
import id.jenjang.mentoring.record.Session;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomSliceTest {
    private static final String SECRET = "Saya ragu dengan atasan saya";

    @ParameterizedTest
    @EnumSource
    void a_room_is_there_for_its_two_alone(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {
            UUID stranger = room.agency.person("cica");

            assertThat(room.reading().own(room.budi)).singleElement().satisfies(row -> {
                assertThat(row.partnerName()).isEqualTo("Nama mira");
                assertThat(row.mentoring()).isFalse();
            });
            assertThat(room.reading().own(stranger)).isEmpty();
            assertThatThrownBy(() -> room.reading().room(stranger, room.pair)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> room.meeting().plan(stranger, room.pair, UUID.randomUUID(), plan(TODAY)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> room.arranging()
                            .addTask(stranger, room.pair, UUID.randomUUID(), "Tugas dari orang lain", true, null))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> room.hours().certificate(stranger, room.pair))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_note_is_read_by_its_author_and_by_those_whom_the_author_named(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {
            UUID session = room.held(TODAY.minusDays(1), 60);
            UUID note = UUID.randomUUID();
            Notes notes = new Notes(room.agency.database);

            room.meeting().writeNote(room.budi, session, note, SECRET, false, false);
            assertThat(room.words(room.budi)).containsExactly(SECRET);
            assertThat(room.words(room.mira)).isEmpty();
            assertThat(notes.readByCoordinators(room.pair)).isEmpty();
            refused(() -> room.meeting().openNote(room.budi, room.pair, note, true, false, 9), Why.OUT_OF_DATE);
            assertThatThrownBy(() -> room.meeting().openNote(room.mira, room.pair, note, true, true, 1))
                    .isInstanceOf(NotAllowed.class);

            room.meeting().openNote(room.budi, room.pair, note, true, false, 1);
            assertThat(room.words(room.mira)).containsExactly(SECRET);
            assertThat(notes.readByCoordinators(room.pair)).isEmpty();
            assertThatThrownBy(() -> room.meeting().openNote(room.mira, room.pair, note, true, true, 2))
                    .isInstanceOf(NotAllowed.class);

            room.meeting().openNote(room.budi, room.pair, note, false, true, 2);
            assertThat(room.words(room.mira)).isEmpty();
            assertThat(notes.readByCoordinators(room.pair))
                    .extracting(Note::words)
                    .containsExactly(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_in_confidence_is_in_no_trail_no_notice_no_calendar_and_no_certificate(Database kind)
            throws Exception {
        try (SmallRoom room = new SmallRoom(kind)) {
            UUID session = room.held(TODAY.minusDays(1), 60);
            room.meeting().writeNote(room.budi, session, UUID.randomUUID(), SECRET, false, false);
            room.evaluating().complain(room.budi, room.pair, UUID.randomUUID(), SECRET, true);
            room.agency.goesTo(TODAY.plusDays(30));
            room.evaluating().evaluate(room.budi, room.pair, room.owed(room.budi), 2, 2, SECRET);

            String mentorsRoom = room.of(room.mira).toString();
            String trail = room.agency.acts.all.toString();
            String feed = room.feed(room.calendars().make(room.mira));
            String notices = Rows.list(room.agency.database, "select kind from notice", row -> row.getString(1))
                    .toString();
            String outbox = Rows.list(room.agency.database, "select payload from outbox", row -> row.getString(1))
                    .toString();

            assertThat(mentorsRoom + trail + feed + notices + outbox)
                    .contains(session.toString())
                    .doesNotContain(SECRET);
            assertThat(room.agency.acts.all)
                    .filteredOn(act -> act.verb().equals("mentoring.word.to.coordinator"))
                    .singleElement()
                    .extracting(Act::facts)
                    .satisfies(facts -> assertThat(facts.toString()).isEqualTo("{}"));
            assertThat(room.of(room.mira).complaints()).isEmpty();
            assertThat(room.of(room.budi).complaints()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void new_words_of_the_agreement_need_both_to_agree_anew(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {

            refused(() -> room.arranging().agree(room.mira, room.pair, 1), Why.NO_AGREEMENT);
            room.arranging().write(room.budi, room.pair, 14, "Tetap di antara kami", 1);
            assertThat(room.agency
                            .pairs
                            .find(room.pair)
                            .orElseThrow()
                            .agreement()
                            .concluded())
                    .isFalse();
            room.arranging().agree(room.mira, room.pair, 2);
            assertThat(room.agency
                            .pairs
                            .find(room.pair)
                            .orElseThrow()
                            .agreement()
                            .concluded())
                    .isTrue();
            refused(() -> room.arranging().write(room.mira, room.pair, 30, "Lain", 2), Why.OUT_OF_DATE);
            room.arranging().write(room.mira, room.pair, 30, "Lain", 3);
            assertThat(room.agency
                            .pairs
                            .find(room.pair)
                            .orElseThrow()
                            .agreement()
                            .concluded())
                    .isFalse();
            refused(() -> room.arranging().write(room.mira, room.pair, 0, "Lain", 4), Why.RANGE);
            refused(() -> room.arranging().write(room.mira, room.pair, 121, "Lain", 4), Why.RANGE);
            refused(() -> room.arranging().write(room.mira, room.pair, 7, " ", 4), Why.EMPTY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_session_is_planned_once_a_form_moved_by_either_and_held_once_it_has_begun(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {
            UUID key = UUID.randomUUID();

            room.meeting().plan(room.mira, room.pair, key, plan(TODAY.plusDays(7)));
            room.meeting().plan(room.mira, room.pair, key, plan(TODAY.plusDays(7)));
            assertThat(room.agency.told("budi")).containsExactly("PAIR_FORMED", "SESSION_CHANGED");
            refused(() -> room.meeting().hold(room.budi, key, 60, 1), Why.NOT_YET);
            room.meeting().move(room.budi, key, plan(TODAY), 1);
            refused(() -> room.meeting().move(room.mira, key, plan(TODAY), 1), Why.OUT_OF_DATE);
            refused(() -> room.meeting().hold(room.budi, key, 14, 2), Why.RANGE);
            refused(() -> room.meeting().hold(room.budi, key, 481, 2), Why.RANGE);
            room.meeting().hold(room.budi, key, 90, 2);
            refused(() -> room.meeting().cancel(room.budi, key, 3), Why.SETTLED);

            assertThat(room.of(room.mira).sessions()).singleElement().satisfies(session -> {
                assertThat(session.state()).isEqualTo(Session.State.HELD);
                assertThat(session.minutes()).isEqualTo(90);
            });
            refused(
                    () -> room.meeting().plan(room.mira, room.pair, UUID.randomUUID(), plan(TODAY.plusDays(121))),
                    Why.OUTSIDE_PERIOD);
            room.meeting().plan(room.mira, room.pair, UUID.randomUUID(), plan(TODAY.plusDays(120)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goals_and_tasks_keep_who_changed_first(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {
            UUID goal = UUID.randomUUID();
            UUID task = UUID.randomUUID();

            room.arranging().addGoal(room.budi, room.pair, goal, "Memimpin rapat");
            room.arranging().addGoal(room.budi, room.pair, goal, "Memimpin rapat");
            room.arranging().progress(room.mira, goal, 40, 1);
            refused(() -> room.arranging().progress(room.budi, goal, 50, 1), Why.OUT_OF_DATE);
            refused(() -> room.arranging().progress(room.budi, goal, 101, 2), Why.RANGE);
            refused(() -> room.arranging().linkToCareer(room.mira, goal, 2), Why.NO_CAREER_GOAL);
            room.arranging().addTask(room.budi, room.pair, task, "Membaca pedoman", false, TODAY.plusDays(3));
            room.arranging().done(room.budi, task, true, 1);

            RoomView seen = room.of(room.budi);
            assertThat(seen.goals()).extracting(Goal::progress).containsExactly(40);
            assertThat(seen.row().progress()).isEqualTo(40);
            assertThat(seen.tasks())
                    .singleElement()
                    .satisfies(one -> assertThat(one.doneOn()).isEqualTo(TODAY));
            room.arranging().dropGoal(room.budi, goal, 2);
            assertThat(room.of(room.budi).goals()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_midterm_check_is_owed_from_the_middle_on_and_the_final_one_near_the_end_each_once(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {
            LocalDate middle = TODAY.plusDays(30);

            room.agency.goesTo(middle.minusDays(1));
            assertThat(room.owed(room.budi)).isNull();
            refused(
                    () -> room.evaluating().evaluate(room.budi, room.pair, Evaluation.Kind.MIDTERM, 4, 4, ""),
                    Why.TOO_EARLY);
            room.agency.goesTo(middle);
            room.evaluating().evaluate(room.budi, room.pair, Evaluation.Kind.MIDTERM, 4, 5, "");
            refused(
                    () -> room.evaluating().evaluate(room.budi, room.pair, Evaluation.Kind.MIDTERM, 1, 1, ""),
                    Why.GIVEN);
            assertThat(room.owed(room.budi)).isNull();
            assertThat(room.owed(room.mira)).isEqualTo(Evaluation.Kind.MIDTERM);
            room.agency.goesTo(TODAY.plusDays(106));
            assertThat(room.owed(room.budi)).isEqualTo(Evaluation.Kind.FINAL);
            refused(() -> room.evaluating().evaluate(room.budi, room.pair, Evaluation.Kind.FINAL, 6, 4, ""), Why.RANGE);
            refused(() -> room.evaluating().evaluate(room.budi, room.pair, Evaluation.Kind.FINAL, 4, 0, ""), Why.RANGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_reads_the_sessions_at_the_secret_address_until_it_is_revoked(Database kind) throws Exception {
        try (SmallRoom room = new SmallRoom(kind)) {
            UUID planned = UUID.randomUUID();
            UUID off = UUID.randomUUID();
            room.meeting().plan(room.budi, room.pair, planned, plan(TODAY.plusDays(2)));
            room.meeting().plan(room.budi, room.pair, off, plan(TODAY.plusDays(3)));
            room.meeting().cancel(room.budi, off, 1);

            String first = room.calendars().make(room.budi);
            String secret = room.calendars().make(room.budi);
            Calendar read = parsed(room.feed(secret));
            VEvent event = (VEvent) read.getComponents(Component.VEVENT).get(0);

            assertThat(read.getComponents(Component.VEVENT)).hasSize(1);
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(planned + "@jenjang");
            assertThat(((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant())
                    .isEqualTo(ZonedDateTime.of(TODAY.plusDays(2), LocalTime.of(9, 0), room.agency.clock.getZone())
                            .toInstant());
            assertThat(read.validate().hasErrors()).isFalse();
            assertThat(room.feed(secret)).doesNotContain("Nama", "Topik", "mira", "budi");
            assertThat(room.calendars().feed(first)).as("replaced").isEmpty();
            assertThat(room.calendars().feed(secret + "x")).isEmpty();
            assertThat(Rows.list(
                            room.agency.database, "select token_hash from mentoring_calendar", row -> row.getString(1)))
                    .allSatisfy(hash -> assertThat(hash).hasSize(64).isNotEqualTo(secret));
            assertThat(room.agency.acts.all.toString()).doesNotContain(secret);
            room.calendars().revoke(room.budi);
            assertThat(room.calendars().feed(secret)).as("revoked").isEmpty();
            String anew = room.calendars().make(room.budi);
            room.agency.people.isGone("budi");
            assertThat(room.calendars().feed(anew)).as("left").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hours_are_whole_ones_of_45_minutes_and_there_is_no_certificate_of_none(Database kind) {
        try (SmallRoom room = new SmallRoom(kind)) {

            refused(() -> room.hours().certificate(room.budi, room.pair), Why.NO_HOURS);
            room.held(TODAY.minusDays(9), 60);
            room.held(TODAY.minusDays(2), 29);
            assertThat(room.of(room.budi).hours()).isEqualTo(1);
            room.held(TODAY.minusDays(1), 46);
            assertThat(room.of(room.budi).hours()).isEqualTo(3);
            MadeFile file = room.hours().certificate(room.budi, room.pair);
            assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    private static void refused(ThrowingCallable act, Why why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PairRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
