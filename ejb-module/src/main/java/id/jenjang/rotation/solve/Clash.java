package id.jenjang.rotation.solve;

import java.util.Optional;
import java.util.UUID;

/**
 * One rule of a set that no plan can keep together.
 *
 * @param rule what it demands
 * @param person whom it is about, if anyone
 * @param other the other of a pair, if any
 * @param post which post it is about, if any
 * @param unit which unit it is about, if any
 * @param period from 0; -1 when it is about all of them
 */
public record Clash(
        Rule rule, Optional<UUID> person, Optional<UUID> other, Optional<UUID> post, Optional<UUID> unit, int period) {
    /** What a rule demands. */
    public enum Rule {
        /** The person's move is settled: {@code person}, {@code post}, {@code period}. */
        LOCKED_MOVE,
        /** The person has to move by {@code period}. */
        MUST_MOVE,
        /** No more people than seats in {@code post}. */
        ROOM,
        /** No more than so many leave {@code unit} in {@code period}. */
        LEAVE_LIMIT,
        /** No more than so many come into {@code unit} in {@code period}. */
        ENTER_LIMIT,
        /** Experienced people have to be left in {@code unit}. */
        EXPERIENCE,
        /** {@code person} and {@code other} not in one group of posts. */
        CONFLICT
    }
}
