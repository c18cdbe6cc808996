package id.jenjang.mentoring.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A mentor who offers places in a programme.
 *
 * @param who the person
 * @param competencies level held by code of the competency
 * @param jobs codes of the jobs held, now or before
 * @param topics offered
 * @param capacity mentees that the mentor takes at most in this programme, those of pairs that stand included
 * @param wishes mentees wished for, the most wanted first
 * @param avoids mentees not to be matched with; read by the matcher alone
 */
public record MatchMentor(
        MatchPerson who,
        Map<String, Integer> competencies,
        Set<String> jobs,
        Set<String> topics,
        int capacity,
        List<UUID> wishes,
        Set<UUID> avoids) {
    /** Copies what could change; a negative capacity is refused. */
    public MatchMentor {
        competencies = Map.copyOf(competencies);
        jobs = Set.copyOf(jobs);
        topics = Set.copyOf(topics);
        wishes = wishes.stream().distinct().toList();
        avoids = Set.copyOf(avoids);
        if (capacity < 0) {
            throw new IllegalArgumentException("Kapasitas mentor tidak boleh negatif; perbaiki angkanya.");
        }
    }

    /** Public id of the employee. */
    public UUID id() {
        return who.id();
    }
}
