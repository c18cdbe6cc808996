package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The jobs aimed at, and which of them the holders of a job lead to. */
final class Aims {
    private final Staff staff;
    private final Map<String, Aim> aims = new LinkedHashMap<>();
    private final Map<Integer, List<Aim>> fedBy = new HashMap<>();

    Aims(Staff staff) {
        this.staff = staff;
    }

    /** A job aimed at with its critical positions. */
    static final class Aim {
        final List<Seat> seats = new ArrayList<>();
        JobFeed feed;
    }

    /** The aim at a job; null where none of its positions is ranked. */
    Aim at(Job target) {
        return aims.get(target.code());
    }

    /** The aim at a job, a new one where none of its positions was ranked so far. */
    Aim of(Job target, Feeders feeders) {
        return aims.computeIfAbsent(target.code(), fresh -> {
            Aim aim = new Aim();
            feed(aim, JobFeed.of(target, feeders.to(target), staff));
            return aim;
        });
    }

    private void feed(Aim aim, JobFeed feed) {
        aim.feed = feed;
        for (int job : feed.numbers()) {
            fedBy.computeIfAbsent(job, fresh -> new ArrayList<>()).add(aim);
        }
    }

    /** Drops an aim that has no positions. */
    void tidy(Aim aim) {
        if (aim.seats.isEmpty()) {
            aims.remove(aim.feed.target().code());
            for (int job : aim.feed.numbers()) {
                fedBy.get(job).remove(aim);
            }
        }
    }

    /** The aims that holders of a job lead to. */
    Collection<Aim> fedBy(int job) {
        return fedBy.getOrDefault(job, List.of());
    }

    /** Asks anew what leads to each job; tells, with what was asked before. */
    void feedAnew(Feeders feeders, BiConsumer<Aim, JobFeed> told) {
        fedBy.clear();
        aims.values().forEach(aim -> {
            JobFeed before = aim.feed;
            feed(aim, JobFeed.of(before.target(), feeders.to(before.target()), staff));
            told.accept(aim, before);
        });
    }
}
