package id.jenjang.mentoring.run;

import java.util.Map;

/**
 * Two runs of one programme side by side.
 *
 * @param first its figures, and
 * @param second likewise
 * @param firstAverage average fit in percent of full points by the weights of the first run, of both
 * @param secondAverage the same of the second run
 * @param firstLoad how many mentors have how many mentees, by number of mentees, and
 * @param secondLoad likewise
 * @param changes how many mentees have another mentor or none, or one where they had none
 */
public record RunComparison(
        RunRow first,
        RunRow second,
        int firstAverage,
        int secondAverage,
        Map<Integer, Integer> firstLoad,
        Map<Integer, Integer> secondLoad,
        int changes) {}
