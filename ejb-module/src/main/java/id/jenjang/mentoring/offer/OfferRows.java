package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.signup.LevelRow;
import id.jenjang.mentoring.signup.MenteeSignUp;
import id.jenjang.mentoring.signup.MentorSignUp;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.mentoring.signup.SignedUp;
import id.jenjang.people.Competencies;
import id.jenjang.people.Competency;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionsOfUnits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Makes of an offer what one of the two reads. */
@Dependent
class OfferRows {
    @Inject
    private Programmes programmes;

    @Inject
    private SignedUp signedUp;

    @Inject
    private Pairs pairs;

    @Inject
    private Names names;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Competencies competencies;

    OfferRows() {}

    OfferRows(DataSource database) {
        programmes = new Programmes(database);
        signedUp = new SignedUp(database);
        pairs = new Pairs(database);
        names = new Names(database);
        people = new PeopleOfUnits(database);
        positions = new PositionsOfUnits(database);
        jobs = new CurrentJobs(database);
        competencies = new Competencies(database);
    }

    /** The offer as that side reads it on that day. */
    OfferRow row(Offer offer, Side side, LocalDate today) {
        MentoringProgramme programme = programmes.find(offer.programme()).orElseThrow();
        Optional<MenteeSignUp> mentee =
                signedUp.mentee(programme.uuid(), offer.couple().mentee());
        Optional<MentorSignUp> mentor =
                signedUp.mentor(programme.uuid(), offer.couple().mentor());
        return new OfferRow(
                offer.uuid(),
                programme,
                side,
                OfferStage.of(offer, side, today),
                offer.answerBy(),
                other(offer, side, mentor, mentee, today),
                reasons(offer, side, mentor, mentee, today),
                offer.acceptedAt().isPresent(),
                offer.version());
    }

    private OtherPerson other(
            Offer offer, Side side, Optional<MentorSignUp> mentor, Optional<MenteeSignUp> mentee, LocalDate today) {
        boolean toMentee = side == Side.MENTEE;
        UUID who = offer.person(toMentee ? Side.MENTOR : Side.MENTEE);
        Optional<PersonRow> person = people.person(who, today);
        Set<String> offered = mentor.map(MentorSignUp::topics).orElse(Set.of());
        Set<String> asked = mentee.map(MenteeSignUp::topics).orElse(Set.of());
        Set<String> shared = new HashSet<>(offered);
        shared.retainAll(asked);
        String words = toMentee
                ? mentor.map(MentorSignUp::statement).orElse("")
                : mentee.map(MenteeSignUp::ownGoal).orElse("");
        return new OtherPerson(
                who,
                names.people(List.of(who)).getOrDefault(who, ""),
                person.map(PersonRow::job)
                        .flatMap(jobs.known().catalogue()::byCode)
                        .map(Job::name)
                        .orElse(""),
                person.map(PersonRow::unitName).orElse(""),
                words,
                toMentee ? offered : asked,
                shared,
                toMentee ? List.of() : goals(mentee),
                mentor.map(MentorSignUp::free).orElse(0L)
                        & mentee.map(MenteeSignUp::free).orElse(0L));
    }

    /** The competencies that a mentee wants to develop, with the level needed. */
    List<LevelRow> goals(Optional<MenteeSignUp> mentee) {
        Map<String, Integer> needed = mentee.map(MenteeSignUp::goals).orElse(Map.of());
        Map<String, String> called = needed.isEmpty()
                ? Map.of()
                : competencies.all().stream().collect(Collectors.toMap(Competency::code, Competency::name));
        return needed.entrySet().stream()
                .map(one -> new LevelRow(one.getKey(), called.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                .toList();
    }

    private List<OfferReason> reasons(
            Offer offer, Side side, Optional<MentorSignUp> mentor, Optional<MenteeSignUp> mentee, LocalDate today) {
        List<OfferReason> reasons = new ArrayList<>();
        Fit fit = offer.fit();
        int known = fit.points().get(FitPart.COMPETENCY);
        note(reasons, OfferReason.ALL_COMPETENCIES, known == 100);
        note(reasons, OfferReason.SOME_COMPETENCIES, known > 0 && known < 100);
        note(reasons, OfferReason.ROUTE, side == Side.MENTEE && fit.points().get(FitPart.ROUTE) > 0);
        List<UUID> wishes = side == Side.MENTEE
                ? mentee.map(MenteeSignUp::wishes).orElse(List.of())
                : mentor.map(MentorSignUp::wishes).orElse(List.of());
        UUID other = offer.person(side == Side.MENTEE ? Side.MENTOR : Side.MENTEE);
        note(reasons, OfferReason.WISHED, wishes.contains(other));
        note(
                reasons,
                OfferReason.EARLIER,
                pairs.of(offer.couple().mentee()).stream().anyMatch(one -> one.has(other) && !one.running()));
        note(reasons, OfferReason.OTHER_UNIT, fit.points().get(FitPart.NOVELTY) > 0);
        note(reasons, OfferReason.SAME_PLACE, onePlace(offer, today));
        return reasons;
    }

    private static void note(List<OfferReason> reasons, OfferReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private boolean onePlace(Offer offer, LocalDate today) {
        Optional<UUID> one = people.person(offer.couple().mentor(), today).map(PersonRow::unit);
        Optional<UUID> two = people.person(offer.couple().mentee(), today).map(PersonRow::unit);
        Map<UUID, String> places = positions.places().stream()
                .filter(place -> place.location() != null && !place.location().isBlank())
                .collect(Collectors.toMap(PlaceRow::uuid, PlaceRow::location));
        Optional<String> first = one.map(places::get);
        return first.isPresent() && first.equals(two.map(places::get));
    }
}
