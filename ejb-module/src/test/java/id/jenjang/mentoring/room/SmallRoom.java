package id.jenjang.mentoring.room;

import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.pair.PairAgency;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.SessionPlan;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mira mentors Budi from today on; all that the two can do in their room. */
final class SmallRoom implements AutoCloseable {
    final PairAgency agency;
    final UUID pair;
    final UUID mira;
    final UUID budi;
    private final SliceStore store;

    SmallRoom(Database kind) {
        store = kind.open();
        agency = new PairAgency(store);
        pair = agency.pair("mira", "budi");
        mira = agency.person("mira");
        budi = agency.person("budi");
    }

    @Override
    public void close() {
        store.close();
    }

    static SessionPlan plan(LocalDate day) {
        return new SessionPlan(day, LocalTime.of(9, 0), 60, "Ruang rapat", "Topik pertama");
    }

    /** A session of that day that was held. */
    UUID held(LocalDate day, int minutes) {
        UUID key = UUID.randomUUID();
        meeting().plan(mira, pair, key, plan(day));
        meeting().hold(mira, key, minutes, 1);
        return key;
    }

    /** The room as one of the two sees it. */
    RoomView of(UUID reader) {
        return reading().room(reader, pair);
    }

    List<String> words(UUID reader) {
        return of(reader).notes().stream().map(Note::words).toList();
    }

    /** Which check is asked of that one now; null for none. */
    Evaluation.Kind owed(UUID person) {
        return of(person).asked();
    }

    String feed(String secret) {
        Optional<MadeFile> file = calendars().feed(secret);
        return new String(file.orElseThrow().content(), StandardCharsets.UTF_8);
    }

    ReadingRooms reading() {
        return new ReadingRooms(agency.database, agency.clock);
    }

    MeetingInPairs meeting() {
        return new MeetingInPairs(agency.database, agency.notices, agency.acts, agency.clock);
    }

    ArrangingPairs arranging() {
        return new ArrangingPairs(agency.database, agency.ending(), null, agency.acts, agency.clock);
    }

    EvaluatingPairs evaluating() {
        return new EvaluatingPairs(agency.database, agency.acts, agency.clock);
    }

    SharingCalendars calendars() {
        return new SharingCalendars(agency.database, agency.acts, agency.clock);
    }

    CertifyingHours hours() {
        return new CertifyingHours(agency.database, agency.acts, agency.clock);
    }
}
