package id.jenjang.mentoring.health;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.EndingPairs;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.record.Complaint;
import id.jenjang.mentoring.record.Complaints;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.Notes;
import id.jenjang.people.Names;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets coordinators, and nobody else, read what mentors and mentees said to them, and lets a pair go without blame. */
@Stateless
@Allows(value = Role.COORDINATOR, aboutNobody = true)
public class HearingComplaints {
    @Inject
    private ReachableProgrammes programmes;

    @Inject
    private Pairs pairs;

    @Inject
    private Complaints complaints;

    @Inject
    private Notes notes;

    @Inject
    private EndingPairs ending;

    @Inject
    private Names names;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public HearingComplaints() {}

    HearingComplaints(
            DataSource database, ReachableProgrammes programmes, EndingPairs ending, Event<Act> trail, Clock clock) {
        this.programmes = programmes;
        pairs = new Pairs(database);
        complaints = new Complaints(database);
        notes = new Notes(database);
        names = new Names(database);
        this.ending = ending;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was said in a programme, open ones first. */
    public List<ComplaintRow> complaints(UUID programme) {
        programmes.programme(programme);
        return complaints.ofProgramme(programme).stream()
                .map(one -> row(one, pairs.find(one.pair()).orElseThrow()))
                .toList();
    }

    private ComplaintRow row(Complaint one, MentoringPair pair) {
        UUID other = pair.other(one.author());
        Map<UUID, String> called = names.people(Set.of(one.author(), other));
        return new ComplaintRow(one, pair, called.getOrDefault(one.author(), ""), called.getOrDefault(other, ""));
    }

    /**
     * Answers one of them, in words for its author.
     *
     * @param rematch whether the pair is let go, so that the mentee is matched anew; the partner is told that it ended
     *     and not why
     */
    public void answer(UUID complaint, String words, boolean rematch, long version) {
        Complaint found = complaints.find(complaint).orElseThrow(() -> new NotAllowed("HearingComplaints.answer"));
        MentoringPair pair = pairs.find(found.pair()).orElseThrow();
        programmes.programme(pair.programme());
        String kept = words == null ? "" : words.strip();
        if (kept.isEmpty()) {
            throw new PairRefused(Why.EMPTY);
        }
        if (kept.length() > Complaint.MOST_LETTERS) {
            throw new PairRefused(Why.TOO_LONG);
        }
        complaints.answer(complaint, kept, programmes.actor(), version, clock.instant());
        if (rematch && pair.running()) {
            ending.end(pair, EndReason.REMATCH);
        }
        trail.fire(new Act("mentoring.word.answered", Optional.of(found.author()), Map.of()));
    }

    /** The notes of a pair that their authors opened to coordinators; empty when there is none. */
    public List<Note> notes(UUID pair) {
        MentoringPair found = pairs.find(pair).orElseThrow(() -> new NotAllowed("HearingComplaints.notes"));
        programmes.programme(found.programme());
        return notes.readByCoordinators(pair);
    }
}
