package id.jenjang.mentoring.record;

import java.util.UUID;

/**
 * What a pair works towards.
 *
 * @param careerJob the job of the mentee's career goal that it serves; null when linked to none
 * @param progress 0 to 100 percent
 */
public record Goal(UUID uuid, UUID pair, String words, UUID careerJob, int progress, long version) {
    /** The most letters of a goal or a task. */
    public static final int MOST_LETTERS = 500;
}
