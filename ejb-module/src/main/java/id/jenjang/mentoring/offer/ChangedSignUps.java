package id.jenjang.mentoring.offer;

import id.jenjang.access.Act;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.signup.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Takes offers back, in the same transaction, when the mentee withdraws, when the mentor does, or when a mentor offers
 * fewer places than are held: then those go first of which the mentor does not know, the newest first.
 */
@ApplicationScoped
class ChangedSignUps {
    private Offers offers;
    private EndingOffers ending;
    private Places places;

    ChangedSignUps() {}

    @Inject
    ChangedSignUps(Offers offers, EndingOffers ending, Places places) {
        this.offers = offers;
        this.ending = ending;
        this.places = places;
    }

    void changed(@Observes Act act) {
        act.person().ifPresent(person -> {
            switch (act.verb()) {
                case "mentoring.mentee.withdrawn" ->
                    withdraw(programme(act), couple -> couple.mentee().equals(person), Integer.MAX_VALUE);
                case "mentoring.mentor.withdrawn" ->
                    withdraw(programme(act), couple -> couple.mentor().equals(person), Integer.MAX_VALUE);
                case "mentoring.mentor.signed" ->
                    withdraw(
                            programme(act),
                            couple -> couple.mentor().equals(person),
                            -places.left(programme(act), person));
                default -> {}
            }
        });
    }

    private static UUID programme(Act act) {
        return UUID.fromString(act.facts().get("programme"));
    }

    private void withdraw(UUID programme, Predicate<Couple> whose, int most) {
        List<Offer> held = offers.open(programme).stream()
                .filter(one -> whose.test(one.couple()))
                .sorted(Comparator.comparing((Offer one) -> one.acceptedAt().isPresent())
                        .thenComparing(Offer::madeAt, Comparator.reverseOrder()))
                .limit(Math.max(0, most))
                .toList();
        held.forEach(ending::withdraw);
    }
}
