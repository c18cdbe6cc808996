package id.jenjang.rotation.plan;

import id.jenjang.requirement.Citation;
import id.jenjang.requirement.words.Text;

/**
 * The first rule that keeps a person from a position (halangan).
 *
 * @param rule its key; waivers name it
 * @param words why, in a sentence
 * @param byRequirements whether the job's own requirements say so, so that the single rule is to be looked up
 */
public record Obstacle(String rule, Citation citation, Text words, boolean byRequirements) {
    static Obstacle of(String rule, Citation citation, Text words) {
        return new Obstacle(rule, citation, words, false);
    }
}
