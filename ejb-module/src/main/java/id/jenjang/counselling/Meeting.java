package id.jenjang.counselling;

import java.time.Instant;

/**
 * When and where the two meet (jadwal bertemu).
 *
 * @param place a room or the address of a call; empty when left open
 */
public record Meeting(Instant at, int minutes, String place) {
    static final int LEAST_MINUTES = 15;
    static final int MOST_MINUTES = 480;
}
