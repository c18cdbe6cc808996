package id.jenjang.mentoring.offer;

import id.jenjang.access.Act;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.offer.OffersMade.NotOffered;
import id.jenjang.mentoring.offer.OffersMade.Why;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.signup.Places;
import id.jenjang.mentoring.signup.SignedUp;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.KnownEmployees;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Makes and takes back offers inside the transaction of a run or a job; asks nobody who is calling. */
@Dependent
public class MakingOffers {
    @Inject
    private Offers offers;

    @Inject
    private Places places;

    @Inject
    private LivePairs pairs;

    @Inject
    private SignedUp signedUp;

    @Inject
    private Programmes programmes;

    @Inject
    private KnownEmployees known;

    @Inject
    private EndingOffers ending;

    @Inject
    private AnswerDays days;

    @Inject
    private Notices notices;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    MakingOffers() {}

    /** For tests without a container. */
    public MakingOffers(
            DataSource database,
            HolidayCalendar calendar,
            Notices notices,
            Event<PlaceFree> free,
            Event<Act> trail,
            Clock clock) {
        offers = new Offers(database);
        places = new Places(database);
        pairs = new LivePairs(database);
        signedUp = new SignedUp(database);
        programmes = new Programmes(database);
        known = new KnownEmployees(database);
        ending = new EndingOffers(offers, places, notices, free, trail, clock);
        days = new AnswerDays(() -> calendar, clock);
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Offers pairs, each to its mentee first, and holds the mentors' places; the same run offers a couple once, however
     * often it is told. The programme has to run already.
     *
     * @param run what the offers are made by: a run, or one serving of the waiting list
     */
    public OffersMade make(UUID programme, UUID run, Collection<NewOffer> wanted) {
        // One at a time, so that nobody is offered two mentors at once.
        MentoringProgramme found = programmes.lock(programme).orElseThrow();
        Standing standing = standing(programme, run, wanted);
        List<Couple> offered = new ArrayList<>();
        List<NotOffered> left = new ArrayList<>();
        // Places are taken in one order by everybody, so that two who make offers never wait for one another.
        for (NewOffer each : wanted.stream()
                .sorted(Comparator.comparing((NewOffer one) -> one.couple().mentor())
                        .thenComparing(NewOffer::couple))
                .toList()) {
            Optional<Why> against =
                    standing.before().contains(each.couple()) ? Optional.empty() : offer(found, standing, run, each);
            against.ifPresentOrElse(
                    why -> left.add(new NotOffered(each.couple(), why)), () -> offered.add(each.couple()));
        }
        offered.sort(Comparator.naturalOrder());
        return new OffersMade(offered, left);
    }

    /** Takes an open offer back, such as for a new run; false when it is not open any more. */
    public boolean withdraw(UUID offer) {
        return offers.find(offer)
                .filter(one -> one.state().open())
                .map(ending::withdraw)
                .orElse(false);
    }

    /**
     * What is true of a programme while offers are made.
     *
     * @param before what the same run has offered already
     * @param signed mentees who have not withdrawn
     * @param here who has not left the agency
     * @param open mentees with an open offer; grows with each
     */
    private record Standing(
            Set<Couple> before,
            Set<UUID> signed,
            Set<UUID> here,
            Set<UUID> paired,
            Set<UUID> open,
            Set<Couple> declined) {}

    private Standing standing(UUID programme, UUID run, Collection<NewOffer> wanted) {
        Set<UUID> people = wanted.stream()
                .flatMap(each -> Stream.of(each.couple().mentor(), each.couple().mentee()))
                .collect(Collectors.toSet());
        return new Standing(
                offers.ofRun(run).stream().map(Offer::couple).collect(Collectors.toSet()),
                signedUp.since(programme).keySet(),
                known.serving(people),
                pairs.running(programme).stream().map(LivePairs.Live::mentee).collect(Collectors.toSet()),
                offers.open(programme).stream()
                        .map(one -> one.couple().mentee())
                        .collect(Collectors.toSet()),
                offers.declined(programme));
    }

    private Optional<Why> offer(MentoringProgramme programme, Standing standing, UUID run, NewOffer each) {
        Couple couple = each.couple();
        UUID uuid = key(run, couple);
        Optional<Why> against = against(programme, standing, couple);
        if (against.isPresent()) {
            return against;
        }
        if (!places.take(programme.uuid(), couple.mentor(), programme.policy().mostMentees())) {
            return Optional.of(Why.NO_PLACE);
        }
        offers.add(uuid, programme.uuid(), run, each, days.forMentee(), days.termsNo(), clock.instant());
        standing.open().add(couple.mentee());
        notices.of(uuid, couple.mentee(), NoticeKind.OFFER_MADE, uuid, clock.instant());
        trail.fire(new Act(
                "mentoring.offer.made",
                Optional.of(couple.mentee()),
                Map.of("programme", programme.uuid().toString())));
        return Optional.empty();
    }

    private Optional<Why> against(MentoringProgramme programme, Standing standing, Couple couple) {
        LocalDate today = days.today();
        if (programme.state() != ProgrammeState.RUNNING || today.isAfter(programme.until())) {
            return Optional.of(Why.NOT_RUNNING);
        }
        if (!standing.signed().contains(couple.mentee()) || !standing.here().contains(couple.mentee())) {
            return Optional.of(Why.MENTEE_GONE);
        }
        if (standing.paired().contains(couple.mentee())) {
            return Optional.of(Why.HAS_PAIR);
        }
        if (standing.open().contains(couple.mentee())) {
            return Optional.of(Why.HAS_OFFER);
        }
        if (standing.declined().contains(couple)) {
            return Optional.of(Why.DECLINED_BEFORE);
        }
        return standing.here().contains(couple.mentor()) ? Optional.empty() : Optional.of(Why.MENTOR_GONE);
    }

    private static UUID key(UUID run, Couple couple) {
        String all = run + ":" + couple.mentor() + ":" + couple.mentee();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.US_ASCII));
    }
}
