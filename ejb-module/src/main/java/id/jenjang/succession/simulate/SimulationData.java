package id.jenjang.succession.simulate;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HolderRow;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.TrackRecord;
import id.jenjang.people.TrackRecords;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.succession.critical.CriticalPositions;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.source.RankingInputs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What simulations read of the agency. */
@Dependent
class SimulationData {
    private RankingInputs inputs;
    private CriticalPositions critical;
    private PositionsOfUnits positions;
    private PeopleOfUnits people;
    private TrackRecords records;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private Clock clock;

    SimulationData() {}

    @Inject
    SimulationData(
            RankingInputs inputs,
            CriticalPositions critical,
            PositionsOfUnits positions,
            PeopleOfUnits people,
            TrackRecords records,
            CurrentJobs jobs,
            CurrentRules rules,
            Clock clock) {
        this.inputs = inputs;
        this.critical = critical;
        this.positions = positions;
        this.people = people;
        this.records = records;
        this.jobs = jobs;
        this.rules = rules;
        this.clock = clock;
    }

    RankingInput input() {
        return inputs.today();
    }

    List<CriticalPosition> positions() {
        return critical.asOf(LocalDate.now(clock)).stream()
                .filter(position -> position.unit() != null)
                .toList();
    }

    /** Who holds a position on a day. */
    Map<UUID, HolderRow> holders(LocalDate day) {
        Map<UUID, HolderRow> holders = new HashMap<>();
        positions.holders(people.roots(), day).forEach(holder -> holders.put(holder.employee(), holder));
        return holders;
    }

    void records(Consumer<TrackRecord> taker) {
        records.forEach(taker);
    }

    JobCatalogue catalogue() {
        return jobs.known().catalogue();
    }

    Reference reference() {
        return rules.known().reference();
    }
}
