package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import java.util.List;

/**
 * A job aimed at and the jobs that lead to it.
 *
 * @param target the job aimed at
 * @param feeders the jobs that lead to it
 * @param numbers the number of each of them
 */
@SuppressWarnings("ArrayRecordComponent")
record JobFeed(Job target, List<Feeder> feeders, int[] numbers) {

    static JobFeed of(Job target, List<Feeder> feeders, Staff staff) {
        int[] numbers = feeders.stream()
                .mapToInt(feeder -> staff.jobNumber(feeder.from().code()))
                .toArray();
        return new JobFeed(target, feeders, numbers);
    }

    /** How the holders of a job lead to the target; null when they do not. */
    Feeder from(int job) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == job) {
                return feeders.get(i);
            }
        }
        return null;
    }

    /** Whether the same leads to the target, with the same asked. */
    boolean same(JobFeed other) {
        if (feeders.size() != other.feeders.size()) {
            return false;
        }
        for (int i = 0; i < feeders.size(); i++) {
            if (!feeders.get(i).same(other.feeders.get(i))) {
                return false;
            }
        }
        return true;
    }
}
