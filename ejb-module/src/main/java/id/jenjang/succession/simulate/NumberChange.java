package id.jenjang.succession.simulate;

import id.jenjang.succession.dial.DialGroup;
import id.jenjang.talent.scheme.Said;

/**
 * A number that a simulation tries out, as it was then.
 *
 * @param title what a scheme or rule calls it; null where the word says enough
 * @param word what it counts
 * @param was in force, as people write it
 * @param becomes in the simulation
 */
public record NumberChange(String key, DialGroup group, Said title, String word, String was, String becomes) {}
