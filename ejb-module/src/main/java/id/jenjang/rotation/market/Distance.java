package id.jenjang.rotation.market;

import id.jenjang.people.PlaceRow;
import java.util.Map;
import java.util.UUID;

/** How far two units are from one another, as the crow flies. */
public final class Distance {
    /** A distance that is not known. */
    public static final int UNKNOWN = -1;

    private static final double EARTH_KM = 6371;

    private Distance() {}

    /** Kilometres; a unit without a place of its own lies where the nearest unit above it does. */
    public static int kilometres(UUID from, UUID to, Map<UUID, PlaceRow> places) {
        if (from.equals(to)) {
            return 0;
        }
        double[] a = spot(from, places);
        double[] b = spot(to, places);
        return a.length == 0 || b.length == 0 ? UNKNOWN : kilometres(a, b);
    }

    /** Latitude and longitude of a unit in radians; an empty array when not known. */
    public static double[] spot(UUID unit, Map<UUID, PlaceRow> places) {
        for (PlaceRow place = places.get(unit); place != null; place = places.get(place.parent())) {
            if (place.latitude() != null && place.longitude() != null) {
                return new double[] {Math.toRadians(place.latitude()), Math.toRadians(place.longitude())};
            }
        }
        return new double[0];
    }

    /** Kilometres between two spots in radians. */
    public static int kilometres(double[] a, double[] b) {
        double half = Math.pow(Math.sin((b[0] - a[0]) / 2), 2)
                + Math.cos(a[0]) * Math.cos(b[0]) * Math.pow(Math.sin((b[1] - a[1]) / 2), 2);
        return (int) Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
    }
}
