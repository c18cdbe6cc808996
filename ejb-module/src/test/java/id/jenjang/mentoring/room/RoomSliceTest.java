package id.jenjang.mentoring.room;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.pair.PairAgency;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Goal;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.Notes;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.SessionPlan;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID stranger = agency.person("cica");

            assertThat(reading(agency).own(agency.person("budi")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.partnerName()).isEqualTo("Nama mira");
                        assertThat(row.mentoring()).isFalse();
                    });
            assertThat(reading(agency).own(stranger)).isEmpty();
            assertThatThrownBy(() -> reading(agency).room(stranger, pair)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> meeting(agency).plan(stranger, pair, UUID.randomUUID(), plan(TODAY)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> arranging(agency)
                            .addTask(stranger, pair, UUID.randomUUID(), "Tugas dari orang lain", true, null))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> hours(agency).certificate(stranger, pair)).isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_note_is_read_by_its_author_and_by_those_whom_the_author_named(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            UUID mira = agency.person("mira");
            UUID session = held(agency, pair, TODAY.minusDays(1), 60);
            UUID note = UUID.randomUUID();
            Notes notes = new Notes(agency.database);

            meeting(agency).writeNote(budi, session, note, SECRET, false, false);
            assertThat(words(agency, budi, pair)).containsExactly(SECRET);
            assertThat(words(agency, mira, pair)).isEmpty();
            assertThat(notes.readByCoordinators(pair)).isEmpty();
            refused(() -> meeting(agency).openNote(budi, pair, note, true, false, 9), Why.OUT_OF_DATE);
            assertThatThrownBy(() -> meeting(agency).openNote(mira, pair, note, true, true, 1))
                    .isInstanceOf(NotAllowed.class);

            meeting(agency).openNote(budi, pair, note, true, false, 1);
            assertThat(words(agency, mira, pair)).containsExactly(SECRET);
            assertThat(notes.readByCoordinators(pair)).isEmpty();
            assertThatThrownBy(() -> meeting(agency).openNote(mira, pair, note, true, true, 2))
                    .isInstanceOf(NotAllowed.class);

            meeting(agency).openNote(budi, pair, note, false, true, 2);
            assertThat(words(agency, mira, pair)).isEmpty();
            assertThat(notes.readByCoordinators(pair)).extracting(Note::words).containsExactly(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_in_confidence_is_in_no_trail_no_notice_no_calendar_and_no_certificate(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            UUID session = held(agency, pair, TODAY.minusDays(1), 60);
            meeting(agency).writeNote(budi, session, UUID.randomUUID(), SECRET, false, false);
            evaluating(agency).complain(budi, pair, UUID.randomUUID(), SECRET, true);
            agency.goesTo(TODAY.plusDays(30));
            evaluating(agency).evaluate(budi, pair, owed(agency, budi, pair), 2, 2, SECRET);

            String mentorsRoom =
                    reading(agency).room(agency.person("mira"), pair).toString();
            String trail = agency.acts.all.toString();
            String feed = feed(agency, calendars(agency).make(agency.person("mira")));
            String notices = Rows.list(agency.database, "select kind from notice", row -> row.getString(1))
                    .toString();
            String outbox = Rows.list(agency.database, "select payload from outbox", row -> row.getString(1))
                    .toString();

            assertThat(mentorsRoom + trail + feed + notices + outbox)
                    .contains(session.toString())
                    .doesNotContain(SECRET);
            assertThat(agency.acts.all)
                    .filteredOn(act -> act.verb().equals("mentoring.word.to.coordinator"))
                    .singleElement()
                    .extracting(Act::facts)
                    .satisfies(facts -> assertThat(facts.toString()).isEqualTo("{}"));
            assertThat(reading(agency).room(agency.person("mira"), pair).complaints())
                    .isEmpty();
            assertThat(reading(agency).room(budi, pair).complaints()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void new_words_of_the_agreement_need_both_to_agree_anew(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            UUID mira = agency.person("mira");

            refused(() -> arranging(agency).agree(mira, pair, 1), Why.NO_AGREEMENT);
            arranging(agency).write(budi, pair, 14, "Tetap di antara kami", 1);
            assertThat(agency.pairs.find(pair).orElseThrow().agreement().concluded())
                    .isFalse();
            arranging(agency).agree(mira, pair, 2);
            assertThat(agency.pairs.find(pair).orElseThrow().agreement().concluded())
                    .isTrue();
            refused(() -> arranging(agency).write(mira, pair, 30, "Lain", 2), Why.OUT_OF_DATE);
            arranging(agency).write(mira, pair, 30, "Lain", 3);
            assertThat(agency.pairs.find(pair).orElseThrow().agreement().concluded())
                    .isFalse();
            refused(() -> arranging(agency).write(mira, pair, 0, "Lain", 4), Why.RANGE);
            refused(() -> arranging(agency).write(mira, pair, 121, "Lain", 4), Why.RANGE);
            refused(() -> arranging(agency).write(mira, pair, 7, " ", 4), Why.EMPTY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_session_is_planned_once_a_form_moved_by_either_and_held_once_it_has_begun(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            UUID mira = agency.person("mira");
            UUID key = UUID.randomUUID();

            meeting(agency).plan(mira, pair, key, plan(TODAY.plusDays(7)));
            meeting(agency).plan(mira, pair, key, plan(TODAY.plusDays(7)));
            assertThat(agency.told("budi")).containsExactly("PAIR_FORMED", "SESSION_CHANGED");
            refused(() -> meeting(agency).hold(budi, key, 60, 1), Why.NOT_YET);
            meeting(agency).move(budi, key, plan(TODAY), 1);
            refused(() -> meeting(agency).move(mira, key, plan(TODAY), 1), Why.OUT_OF_DATE);
            refused(() -> meeting(agency).hold(budi, key, 14, 2), Why.RANGE);
            refused(() -> meeting(agency).hold(budi, key, 481, 2), Why.RANGE);
            meeting(agency).hold(budi, key, 90, 2);
            refused(() -> meeting(agency).cancel(budi, key, 3), Why.SETTLED);

            assertThat(reading(agency).room(mira, pair).sessions())
                    .singleElement()
                    .satisfies(session -> {
                        assertThat(session.state()).isEqualTo(Session.State.HELD);
                        assertThat(session.minutes()).isEqualTo(90);
                    });
            refused(
                    () -> meeting(agency).plan(mira, pair, UUID.randomUUID(), plan(TODAY.plusDays(121))),
                    Why.OUTSIDE_PERIOD);
            meeting(agency).plan(mira, pair, UUID.randomUUID(), plan(TODAY.plusDays(120)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goals_and_tasks_keep_who_changed_first(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            UUID goal = UUID.randomUUID();
            UUID task = UUID.randomUUID();

            arranging(agency).addGoal(budi, pair, goal, "Memimpin rapat");
            arranging(agency).addGoal(budi, pair, goal, "Memimpin rapat");
            arranging(agency).progress(agency.person("mira"), goal, 40, 1);
            refused(() -> arranging(agency).progress(budi, goal, 50, 1), Why.OUT_OF_DATE);
            refused(() -> arranging(agency).progress(budi, goal, 101, 2), Why.RANGE);
            refused(() -> arranging(agency).linkToCareer(agency.person("mira"), goal, 2), Why.NO_CAREER_GOAL);
            arranging(agency).addTask(budi, pair, task, "Membaca pedoman", false, TODAY.plusDays(3));
            arranging(agency).done(budi, task, true, 1);

            RoomView room = reading(agency).room(budi, pair);
            assertThat(room.goals()).extracting(Goal::progress).containsExactly(40);
            assertThat(room.row().progress()).isEqualTo(40);
            assertThat(room.tasks())
                    .singleElement()
                    .satisfies(one -> assertThat(one.doneOn()).isEqualTo(TODAY));
            arranging(agency).dropGoal(budi, goal, 2);
            assertThat(reading(agency).room(budi, pair).goals()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_midterm_check_is_owed_from_the_middle_on_and_the_final_one_near_the_end_each_once(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            LocalDate middle = TODAY.plusDays(30);

            agency.goesTo(middle.minusDays(1));
            assertThat(owed(agency, budi, pair)).isNull();
            refused(() -> evaluating(agency).evaluate(budi, pair, Evaluation.Kind.MIDTERM, 4, 4, ""), Why.TOO_EARLY);
            agency.goesTo(middle);
            evaluating(agency).evaluate(budi, pair, Evaluation.Kind.MIDTERM, 4, 5, "");
            refused(() -> evaluating(agency).evaluate(budi, pair, Evaluation.Kind.MIDTERM, 1, 1, ""), Why.GIVEN);
            assertThat(owed(agency, budi, pair)).isNull();
            assertThat(owed(agency, agency.person("mira"), pair)).isEqualTo(Evaluation.Kind.MIDTERM);
            agency.goesTo(TODAY.plusDays(106));
            assertThat(owed(agency, budi, pair)).isEqualTo(Evaluation.Kind.FINAL);
            refused(() -> evaluating(agency).evaluate(budi, pair, Evaluation.Kind.FINAL, 6, 4, ""), Why.RANGE);
            refused(() -> evaluating(agency).evaluate(budi, pair, Evaluation.Kind.FINAL, 4, 0, ""), Why.RANGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_reads_the_sessions_at_the_secret_address_until_it_is_revoked(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");
            UUID planned = UUID.randomUUID();
            UUID off = UUID.randomUUID();
            meeting(agency).plan(budi, pair, planned, plan(TODAY.plusDays(2)));
            meeting(agency).plan(budi, pair, off, plan(TODAY.plusDays(3)));
            meeting(agency).cancel(budi, off, 1);

            String first = calendars(agency).make(budi);
            String secret = calendars(agency).make(budi);
            Calendar read = parsed(feed(agency, secret));
            VEvent event = (VEvent) read.getComponents(Component.VEVENT).get(0);

            assertThat(read.getComponents(Component.VEVENT)).hasSize(1);
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(planned + "@jenjang");
            assertThat(((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant())
                    .isEqualTo(ZonedDateTime.of(TODAY.plusDays(2), LocalTime.of(9, 0), agency.clock.getZone())
                            .toInstant());
            assertThat(read.validate().hasErrors()).isFalse();
            assertThat(feed(agency, secret)).doesNotContain("Nama", "Topik", "mira", "budi");
            assertThat(calendars(agency).feed(first)).as("replaced").isEmpty();
            assertThat(calendars(agency).feed(secret + "x")).isEmpty();
            assertThat(Rows.list(agency.database, "select token_hash from mentoring_calendar", row -> row.getString(1)))
                    .allSatisfy(hash -> assertThat(hash).hasSize(64).isNotEqualTo(secret));
            assertThat(agency.acts.all.toString()).doesNotContain(secret);
            calendars(agency).revoke(budi);
            assertThat(calendars(agency).feed(secret)).as("revoked").isEmpty();
            String anew = calendars(agency).make(budi);
            agency.people.isGone("budi");
            assertThat(calendars(agency).feed(anew)).as("left").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hours_are_whole_ones_of_45_minutes_and_there_is_no_certificate_of_none(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID pair = agency.pair("mira", "budi");
            UUID budi = agency.person("budi");

            refused(() -> hours(agency).certificate(budi, pair), Why.NO_HOURS);
            held(agency, pair, TODAY.minusDays(9), 60);
            held(agency, pair, TODAY.minusDays(2), 29);
            assertThat(reading(agency).room(budi, pair).hours()).isEqualTo(1);
            held(agency, pair, TODAY.minusDays(1), 46);
            assertThat(reading(agency).room(budi, pair).hours()).isEqualTo(3);
            MadeFile file = hours(agency).certificate(budi, pair);
            assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    private static UUID held(PairAgency agency, UUID pair, LocalDate day, int minutes) {
        UUID key = UUID.randomUUID();
        UUID mira = agency.person("mira");
        meeting(agency).plan(mira, pair, key, plan(day));
        meeting(agency).hold(mira, key, minutes, 1);
        return key;
    }

    private static SessionPlan plan(LocalDate day) {
        return new SessionPlan(day, LocalTime.of(9, 0), 60, "Ruang rapat", "Topik pertama");
    }

    private static List<String> words(PairAgency agency, UUID reader, UUID pair) {
        return reading(agency).room(reader, pair).notes().stream()
                .map(Note::words)
                .toList();
    }

    private static Evaluation.Kind owed(PairAgency agency, UUID person, UUID pair) {
        return reading(agency).room(person, pair).asked();
    }

    private static void refused(ThrowingCallable act, Why why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PairRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static String feed(PairAgency agency, String secret) {
        Optional<MadeFile> file = calendars(agency).feed(secret);
        return new String(file.orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReadingRooms reading(PairAgency agency) {
        return new ReadingRooms(agency.database, agency.clock);
    }

    private static MeetingInPairs meeting(PairAgency agency) {
        return new MeetingInPairs(agency.database, agency.notices, agency.acts, agency.clock);
    }

    private static ArrangingPairs arranging(PairAgency agency) {
        return new ArrangingPairs(agency.database, agency.ending(), null, agency.acts, agency.clock);
    }

    private static EvaluatingPairs evaluating(PairAgency agency) {
        return new EvaluatingPairs(agency.database, agency.acts, agency.clock);
    }

    private static SharingCalendars calendars(PairAgency agency) {
        return new SharingCalendars(agency.database, agency.acts, agency.clock);
    }

    private static CertifyingHours hours(PairAgency agency) {
        return new CertifyingHours(agency.database, agency.acts, agency.clock);
    }
}
