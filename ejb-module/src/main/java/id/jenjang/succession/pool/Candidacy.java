package id.jenjang.succession.pool;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where a person stands towards the pools that they can be nominated for, and what became of nominations so far.
 *
 * @param name with titles
 */
public record Candidacy(UUID employee, String name, List<Choice> choices, List<Nomination> nominations)
        implements ShowsPeople {
    public Candidacy {
        choices = List.copyOf(choices);
        nominations = List.copyOf(nominations);
    }

    /**
     * One pool.
     *
     * @param against what stands against an entry today; empty where nothing does
     * @param already whether the person is in it or waits for a decision about it
     */
    public record Choice(TalentPool pool, List<Hindrance> against, boolean already) {
        public Choice {
            against = List.copyOf(against);
        }
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
