package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.round.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Why a person moves, stays, or does not get a position (penjelasan).
 *
 * @param employee whom it is about
 * @param move the move that the plan gives them; empty when they stay
 * @param points what the move is worth, term by term; empty when they stay
 * @param others other positions for the person, the best first
 */
public record WhyRow(
        UUID employee,
        String name,
        Optional<MoveRow> move,
        List<Points> points,
        List<Alternative> others,
        List<Text> words)
        implements ShowsPeople {
    public WhyRow {
        points = List.copyOf(points);
        others = List.copyOf(others);
        words = List.copyOf(words);
    }

    /** What one term gives: its number, its weight, and both multiplied. */
    public record Points(Objective objective, Term term, int number, int weight, long value) {}

    /**
     * @param period from 1
     * @param worth by objective, what the move is worth by itself
     */
    public record Alternative(
            UUID employee, String name, UUID position, String job, String unitName, int period, List<Long> worth) {
        public Alternative {
            worth = List.copyOf(worth);
        }
    }

    @Override
    public Collection<UUID> people() {
        return Stream.concat(Stream.of(employee), others.stream().map(Alternative::employee))
                .toList();
    }
}
