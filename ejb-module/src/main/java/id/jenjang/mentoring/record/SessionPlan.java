package id.jenjang.mentoring.record;

import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When, where and on what two want to meet.
 *
 * @param minutes 15 to 480; the session ends on the day it begins
 */
public record SessionPlan(LocalDate day, LocalTime from, int minutes, String place, String topic) {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;
    public static final int MOST_LETTERS = 200;
    private static final int DAY = 24 * 60;

    public SessionPlan {
        place = place == null ? "" : place.strip();
        topic = topic == null ? "" : topic.strip();
        if (day == null || from == null || topic.isEmpty()) {
            throw new PairRefused(Why.EMPTY);
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new PairRefused(Why.RANGE);
        }
        if (place.length() > MOST_LETTERS || topic.length() > MOST_LETTERS) {
            throw new PairRefused(Why.TOO_LONG);
        }
        if (from.getHour() * 60 + from.getMinute() + minutes >= DAY) {
            throw new PairRefused(Why.OVER_MIDNIGHT);
        }
    }
}
