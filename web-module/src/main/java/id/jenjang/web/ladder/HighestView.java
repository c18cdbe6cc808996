package id.jenjang.web.ladder;

/**
 * One of the highest jobs within reach, in words.
 *
 * @param retires the day of retirement from it; empty when not known
 * @param steps how many steps lead there
 */
public record HighestView(String job, String reached, String retires, int steps, String address) {}
