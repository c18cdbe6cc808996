package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.pair.EndedPair;
import id.jenjang.mentoring.signup.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives the mentor's place back when a pair ends, in the transaction that ended it. */
@ApplicationScoped
class PlacesOfPairs {
    private Places places;
    private Event<PlaceFree> free;

    PlacesOfPairs() {}

    @Inject
    PlacesOfPairs(Places places, Event<PlaceFree> free) {
        this.places = places;
        this.free = free;
    }

    void ended(@Observes EndedPair pair) {
        places.release(pair.programme(), pair.mentor());
        free.fire(new PlaceFree(pair.programme()));
    }
}
