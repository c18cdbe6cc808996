package id.jenjang.mentoring.match;

import java.util.List;

/**
 * The best choice among the pairs there may be.
 *
 * @param mentor of each mentee; -1 for none
 * @param reached goal by goal
 * @param menteePrice by mentee, and
 * @param mentorPrice by mentor: no pair at or above the floor is worth more than both together
 * @param more what a pair counts beyond its fit in these prices, so that more pairs come before better ones
 * @param floor the lowest fit that was allowed
 */
@SuppressWarnings("ArrayRecordComponent")
record Solution(int[] mentor, List<Reached> reached, long[] menteePrice, long[] mentorPrice, long more, int floor) {}
