package id.jenjang.succession.offer;

import id.jenjang.requirement.Citation;
import id.jenjang.succession.rank.Readiness;
import java.util.List;

/**
 * For which jobs somebody is on a list of successors, as far as the agency lets people know.
 *
 * @param told whether it lets them know
 * @param places without any word of others; empty where nothing is told
 */
public record OwnPlaces(boolean told, Citation basis, List<Place> places) {
    public OwnPlaces {
        places = List.copyOf(places);
    }

    /** A job of a critical position; how many positions of it, and how ready the person is. */
    public record Place(String jobName, int positions, Readiness readiness) {}
}
