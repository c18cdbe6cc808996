package id.jenjang.people;

import java.util.UUID;

/**
 * A unit with where it stands, in the tree and on the map (lokasi unit).
 *
 * @param parent the unit above; null for a root
 * @param location the place as the host writes it; null when not delivered
 * @param timeZone such as "Asia/Jakarta"
 * @param latitude degrees north; null when not delivered
 * @param longitude degrees east; null when not delivered
 */
public record PlaceRow(
        UUID uuid, UUID parent, String name, String location, String timeZone, Double latitude, Double longitude) {}
