package id.jenjang.rotation.desk;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.rotation.market.OpenPositions;
import id.jenjang.rotation.market.Vacancy;
import id.jenjang.rotation.store.StoredRound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is open in a round as of today; asked by analysts, employees and heads alike. */
@Dependent
public class RoundMarkets {
    private PositionsOfUnits positions;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private Clock clock;

    RoundMarkets() {}

    /** By the given collections. */
    @Inject
    public RoundMarkets(PositionsOfUnits positions, CurrentJobs jobs, CurrentRules rules, Clock clock) {
        this.positions = positions;
        this.jobs = jobs;
        this.rules = rules;
        this.clock = clock;
    }

    /** The open positions of a round, in order of the tree. */
    public List<Vacancy> of(StoredRound round) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> units = round.terms().scope().units();
        return new OpenPositions(
                        round.terms(), jobs.known().catalogue(), rules.known().reference(), today)
                .of(positions.positions(units, today), positions.holders(units, today));
    }
}
