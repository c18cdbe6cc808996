package id.jenjang.talent.calibrate;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets members object to a move, and the committee vote about it (pemungutan suara atas pemindahan). */
@Stateless
public class VotingOnMoves {
    /** Characters of what is said with a vote. */
    public static final int LONGEST_WORDS = 500;

    @Inject
    private Floor floor;

    @Inject
    private Entries entries;

    @Inject
    private Votes votes;

    @Inject
    private Event<Act> trail;

    /** For the container. */
    public VotingOnMoves() {}

    VotingOnMoves(Floor floor, Entries entries, Votes votes, Event<Act> trail) {
        this.floor = floor;
        this.entries = entries;
        this.votes = votes;
        this.trail = trail;
    }

    /** Objects to the move of somebody with a reason: from then on the committee votes, and nobody moves them. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer object(@AboutUnit UUID unit, UUID uuid, MoveForm form) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<CalibrationAnswer> refusal = floor.refusal(session, form.employee());
        Optional<Standing> now = floor.standing(session, form.employee());
        if (refusal.isPresent() || now.isEmpty()) {
            return refusal.orElse(CalibrationAnswer.OUTSIDE);
        }
        Standing about = now.get();
        if (about.contested()) {
            return CalibrationAnswer.VOTE_OPEN;
        }
        if (about.version() != form.version()) {
            return CalibrationAnswer.MEANWHILE;
        }
        if (!about.moved()) {
            return CalibrationAnswer.NOT_MOVED;
        }
        if (form.reason().isEmpty()) {
            return CalibrationAnswer.REASON_EMPTY;
        }
        if (form.reason().length() > MoveForm.LONGEST_REASON) {
            return CalibrationAnswer.REASON_LONG;
        }
        return opened(session, about, form.reason());
    }

    private CalibrationAnswer opened(CalibrationSession session, Standing about, String words) {
        Signed me = floor.caller().orElseThrow();
        votes.open(session.uuid(), about, before(session, about), words, me);
        entries.touch(session.uuid(), about.employee());
        entries.step(session.uuid(), about, Step.Kind.OBJECTED, Optional.empty(), words, me);
        told("talent.calibration.objected", session, about.employee());
        return CalibrationAnswer.DONE;
    }

    /** Where somebody stood before their last move; empty for where they were at first. */
    private Optional<TalentBox> before(CalibrationSession session, Standing about) {
        List<Step> moves = entries.steps(session.uuid(), about.employee()).stream()
                .filter(step -> step.kind() == Step.Kind.MOVED)
                .toList();
        Optional<TalentBox> before =
                moves.isEmpty() ? Optional.empty() : moves.get(moves.size() - 1).before();
        return before.filter(box -> !box.equals(about.fromWorst()));
    }

    /** Votes for or against the move; what a member voted before is replaced. Settled once everybody has voted. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer vote(@AboutUnit UUID unit, UUID uuid, UUID employee, boolean keeps, String said) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<CalibrationAnswer> refusal = floor.refusal(session, employee);
        Optional<Vote> open = votes.about(uuid, employee);
        if (refusal.isPresent() || open.isEmpty()) {
            return refusal.orElse(CalibrationAnswer.NO_VOTE);
        }
        String words = said == null ? "" : said.strip();
        if (words.length() > LONGEST_WORDS) {
            return CalibrationAnswer.REASON_LONG;
        }
        Signed me = floor.caller().orElseThrow();
        Standing about = floor.standing(session, employee).orElseThrow();
        votes.cast(open.get(), me.employee(), keeps, words, me.at());
        entries.step(uuid, about, keeps ? Step.Kind.VOTED_FOR : Step.Kind.VOTED_AGAINST, Optional.empty(), words, me);
        told("talent.calibration.voted", session, employee);
        if (tally(session, votes.about(uuid, employee).orElseThrow()).complete()) {
            settle(session, about, me);
        }
        return CalibrationAnswer.DONE;
    }

    /** Ends a vote when enough have voted, without waiting for the others. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer settle(@AboutUnit UUID unit, UUID uuid, UUID employee) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<CalibrationAnswer> refusal = floor.refusal(session, employee);
        Optional<Vote> open = votes.about(uuid, employee);
        if (refusal.isPresent() || open.isEmpty()) {
            return refusal.orElse(CalibrationAnswer.NO_VOTE);
        }
        if (!tally(session, open.get()).enough(session.terms())) {
            return CalibrationAnswer.QUORUM;
        }
        settle(
                session,
                floor.standing(session, employee).orElseThrow(),
                floor.caller().orElseThrow());
        return CalibrationAnswer.DONE;
    }

    private void settle(CalibrationSession session, Standing about, Signed me) {
        Vote vote = votes.about(session.uuid(), about.employee()).orElseThrow();
        boolean kept = tally(session, vote).kept(session.terms());
        votes.settle(vote, kept, me.at());
        if (kept) {
            entries.touch(session.uuid(), about.employee());
        } else {
            entries.takeBack(session.uuid(), about, vote.before());
        }
        Optional<TalentBox> after = kept ? Optional.of(vote.after()) : vote.before();
        entries.step(session.uuid(), about, kept ? Step.Kind.KEPT : Step.Kind.TAKEN_BACK, after, "", me);
        told(kept ? "talent.calibration.kept" : "talent.calibration.takenback", session, about.employee());
    }

    private Tally tally(CalibrationSession session, Vote vote) {
        Optional<Boolean> chair = vote.ballots().stream()
                .filter(ballot -> session.chaired(ballot.member()))
                .map(Vote.Ballot::keeps)
                .findFirst();
        int keeping = vote.keeping();
        return new Tally(
                floor.entitled(session, vote.employee()),
                keeping,
                vote.ballots().size() - keeping,
                chair);
    }

    private void told(String verb, CalibrationSession session, UUID employee) {
        trail.fire(new Act(
                verb, Optional.of(employee), Map.of("session", session.uuid().toString())));
    }
}
