package id.jenjang.mentoring.offer;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.mentoring.pair.FormingPairs;
import id.jenjang.mentoring.pair.NewPair;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.signup.MenteeSignUp;
import id.jenjang.mentoring.signup.Places;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.mentoring.signup.SignedUp;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Lets people read what they were offered, accept it or decline it. An offer that the mentee has not accepted does not
 * exist for the mentor.
 */
@Stateless
@Allows(Role.EMPLOYEE)
public class AnsweringOffers {
    private static final int MOST_OVER = 10;

    @Inject
    private Offers offers;

    @Inject
    private OfferRows rows;

    @Inject
    private Waiting waiting;

    @Inject
    private SignedUp signedUp;

    @Inject
    private Programmes programmes;

    @Inject
    private Places places;

    @Inject
    private EndingOffers ending;

    @Inject
    private FormingPairs forming;

    @Inject
    private AnswerDays days;

    @Inject
    private Notices notices;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public AnsweringOffers() {}

    AnsweringOffers(
            DataSource database,
            HolidayCalendar calendar,
            FormingPairs forming,
            Notices notices,
            Event<PlaceFree> free,
            Event<Act> trail,
            Clock clock) {
        offers = new Offers(database);
        rows = new OfferRows(database);
        waiting = new Waiting(database);
        signedUp = new SignedUp(database);
        programmes = new Programmes(database);
        places = new Places(database);
        ending = new EndingOffers(offers, places, notices, free, trail, clock);
        days = new AnswerDays(() -> calendar, clock);
        this.forming = forming;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** What they were offered, and where they wait. */
    public OwnOffers own(@AboutPerson UUID employee) {
        LocalDate today = days.today();
        List<OfferRow> open = new ArrayList<>();
        List<OfferRow> over = new ArrayList<>();
        for (Offer offer : offers.of(employee)) {
            Optional<Side> side = offer.sideOf(employee);
            if (side.isPresent() && (offer.state().open() || over.size() < MOST_OVER)) {
                OfferRow row = rows.row(offer, side.get(), today);
                (row.over() ? over : open).add(row);
            }
        }
        open.sort(Comparator.comparing(OfferRow::stage).thenComparing(OfferRow::answerBy));
        open.addAll(over);
        return new OwnOffers(open, waiting(employee), OfferTerms.shipped());
    }

    /** Their place in the waiting list of each running programme in which they wait; empty when in none. */
    public List<WaitingPlace> waiting(@AboutPerson UUID employee) {
        List<WaitingPlace> found = new ArrayList<>();
        for (MentoringProgramme programme : programmes.all()) {
            boolean may = programme.state() == ProgrammeState.RUNNING
                    && signedUp.mentee(programme.uuid(), employee).isPresent();
            List<UUID> list = may
                    ? waiting.of(programme.uuid()).stream()
                            .map(WaitingRow::mentee)
                            .toList()
                    : List.of();
            if (list.contains(employee)) {
                found.add(new WaitingPlace(programme, list.indexOf(employee) + 1, list.size()));
            }
        }
        return found;
    }

    /** Accepts; when the mentor does, the pair is formed. */
    public OfferAnswer accept(@AboutPerson UUID employee, UUID offer, long version) {
        Offer found = offer(employee, offer);
        Side side = found.sideOf(employee).orElseThrow();
        Optional<OfferAnswer> refusal = refusal(found, side, version, OfferStage.PAIRED, OfferStage.OTHER_ASKED);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return side == Side.MENTEE ? acceptAsMentee(found) : acceptAsMentor(found);
    }

    /**
     * Declines.
     *
     * @param reason for the coordinator alone; may be empty
     */
    public OfferAnswer decline(@AboutPerson UUID employee, UUID offer, long version, String reason) {
        Offer found = offer(employee, offer);
        Side side = found.sideOf(employee).orElseThrow();
        String words = reason == null ? "" : reason.strip();
        if (words.length() > OfferTerms.LONGEST_REASON) {
            return OfferAnswer.REASON_LONG;
        }
        Optional<OfferAnswer> refusal = refusal(found, side, version, OfferStage.DECLINED, OfferStage.DECLINED);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return ending.decline(found, side, words.isEmpty() ? null : words) ? OfferAnswer.DONE : OfferAnswer.MEANWHILE;
    }

    private Offer offer(UUID employee, UUID offer) {
        return offers.find(offer)
                .filter(one -> one.sideOf(employee).isPresent())
                .orElseThrow(() -> new NotAllowed("AnsweringOffers.offer"));
    }

    private Optional<OfferAnswer> refusal(Offer offer, Side side, long version, OfferStage same, OfferStage alike) {
        OfferStage stage = OfferStage.of(offer, side, days.today());
        if (stage == same || stage == alike) {
            return Optional.of(OfferAnswer.ALREADY);
        }
        if (stage == OfferStage.MISSED) {
            return Optional.of(OfferAnswer.TOO_LATE);
        }
        if (stage != OfferStage.ASKED || offer.version() != version) {
            return Optional.of(OfferAnswer.MEANWHILE);
        }
        boolean runs = programmes
                .find(offer.programme())
                .filter(one -> one.state() == ProgrammeState.RUNNING)
                .filter(one -> !days.today().isAfter(one.until()))
                .isPresent();
        return runs ? Optional.empty() : Optional.of(OfferAnswer.NOT_RUNNING);
    }

    private OfferAnswer acceptAsMentee(Offer offer) {
        if (!offers.askMentor(offer, days.forMentor(), days.termsNo(), clock.instant())) {
            return OfferAnswer.MEANWHILE;
        }
        places.show(offer.programme(), offer.couple().mentor());
        notices.of(offer.uuid(), offer.couple().mentor(), NoticeKind.OFFER_MADE, offer.uuid(), clock.instant());
        answered(offer, Side.MENTEE);
        return OfferAnswer.DONE;
    }

    private OfferAnswer acceptAsMentor(Offer offer) {
        if (!offers.close(offer, OfferState.ACCEPTED, null, null, clock.instant())) {
            return OfferAnswer.MEANWHILE;
        }
        MentoringProgramme programme = programmes.find(offer.programme()).orElseThrow();
        LocalDate today = days.today();
        forming.form(new NewPair(
                offer.programme(),
                offer.couple().mentor(),
                offer.couple().mentee(),
                offer.uuid(),
                programme.from().isAfter(today) ? programme.from() : today,
                programme.until(),
                goals(offer)));
        answered(offer, Side.MENTOR);
        return OfferAnswer.PAIRED;
    }

    /** What the mentee said they want: their own words, then the competencies they chose. */
    private List<String> goals(Offer offer) {
        Optional<MenteeSignUp> mentee =
                signedUp.mentee(offer.programme(), offer.couple().mentee());
        List<String> goals = new ArrayList<>();
        mentee.map(MenteeSignUp::ownGoal).filter(words -> !words.isBlank()).ifPresent(words -> goals.add(cut(words)));
        rows.goals(mentee).forEach(one -> goals.add(cut(one.name() + ", tingkat " + one.level())));
        return goals;
    }

    private static String cut(String words) {
        String more = "…";
        return words.codePointCount(0, words.length()) <= NewPair.MOST_LETTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, NewPair.MOST_LETTERS - more.length())) + more;
    }

    private void answered(Offer offer, Side side) {
        trail.fire(new Act(
                "mentoring.offer.answered",
                Optional.of(offer.person(side)),
                Map.of("programme", offer.programme().toString())));
    }
}
