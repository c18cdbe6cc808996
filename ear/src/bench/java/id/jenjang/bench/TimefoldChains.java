package id.jenjang.bench;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Chains for Timefold: somebody takes a post, its holder leaves it in time for another, and so on until a post that is
 * free; who sat down there before gives way. So a move keeps the rule to vacate first by itself.
 */
public class TimefoldChains implements MoveIteratorFactory<TimefoldPlan, TimefoldChainMove> {
    private static final int LONGEST = 6;

    @Override
    public long getSize(ScoreDirector<TimefoldPlan> director) {
        return director.getWorkingSolution().getPeople().size() * (long) LONGEST;
    }

    @Override
    public Iterator<TimefoldChainMove> createOriginalMoveIterator(ScoreDirector<TimefoldPlan> director) {
        return createRandomMoveIterator(director, new Random(1));
    }

    @Override
    public Iterator<TimefoldChainMove> createRandomMoveIterator(ScoreDirector<TimefoldPlan> director, Random random) {
        List<TimefoldPerson> people = director.getWorkingSolution().getPeople();
        return Stream.generate(() -> chain(people, random)).iterator();
    }

    private static TimefoldChainMove chain(List<TimefoldPerson> people, Random random) {
        Map<TimefoldPerson, TimefoldPerson.Choice> steps = new LinkedHashMap<>();
        TimefoldPerson person = people.get(random.nextInt(people.size()));
        int latest = Round.PERIODS;
        while (person != null && steps.size() < LONGEST && !steps.containsKey(person)) {
            TimefoldPerson.Choice choice = inTime(person, latest, random);
            steps.put(person, choice);
            latest = choice == null ? latest : choice.period();
            TimefoldPerson holder = choice == null || choice.holder() < 0 ? null : people.get(choice.holder());
            person = holder == null || holder.leaves() <= latest ? null : holder;
        }
        List<Map.Entry<TimefoldPerson, TimefoldPerson.Choice>> list = new ArrayList<>();
        steps.forEach((who, choice) -> list.add(new SimpleEntry<>(who, choice)));
        return new TimefoldChainMove(list);
    }

    /** The best of three choices at random that are not after a period; null when none was. */
    private static TimefoldPerson.Choice inTime(TimefoldPerson person, int latest, Random random) {
        TimefoldPerson.Choice best = null;
        List<TimefoldPerson.Choice> all = person.getChoices();
        for (int k = 0; k < 3 && !all.isEmpty(); k++) {
            TimefoldPerson.Choice choice = all.get(random.nextInt(all.size()));
            boolean better = choice.period() <= latest && (best == null || choice.worth() > best.worth());
            best = better ? choice : best;
        }
        return best;
    }
}
