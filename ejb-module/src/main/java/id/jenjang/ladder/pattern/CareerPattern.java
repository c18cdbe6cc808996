package id.jenjang.ladder.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * All ladders of an agency in one version (pola karier instansi; PP 11/2017 Ps 188).
 *
 * @param key the pattern's stable key, under which its versions are published
 * @param name its name on screen
 * @param regulation the agency's decree that sets it; empty when none is named
 * @param validFrom the first day it is in force
 * @param horizon how far ways are searched
 * @param ladders in the order of the file
 */
public record CareerPattern(
        String key, String name, String regulation, LocalDate validFrom, Horizon horizon, List<Ladder> ladders) {
    public CareerPattern {
        ladders = List.copyOf(ladders);
    }

    /**
     * How far ways are searched, set by the agency.
     *
     * @param legs the most steps of a way
     * @param ways the most ways that are shown
     * @param sideways the most horizontal steps of a way
     * @param stayMonths how long a job in between is held at least, where its rules ask for less
     */
    public record Horizon(int legs, int ways, int sideways, int stayMonths) {}

    /** Every step of every ladder. */
    public Stream<Step> steps() {
        return ladders.stream().flatMap(ladder -> ladder.steps().stream());
    }
}
