package id.jenjang.talent.map;

import id.jenjang.access.Acting;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HolderRow;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.TrackRecord;
import id.jenjang.people.TrackRecords;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.talent.scheme.Mapping;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Maps everybody of a cycle: reads them in one pass, works out each card, and stores all or nothing. */
@Dependent
class PlacingPeople {
    /** Up to as many are asked for by name; beyond, reading everybody once is quicker. */
    private static final int FEW = 5_000;

    private static final System.Logger LOG = System.getLogger(PlacingPeople.class.getName());

    private Cycles cycles;
    private Results results;
    private PublishedSchemes schemes;
    private PositionsOfUnits positions;
    private TrackRecords records;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private Event<CycleMapped> mapped;
    private Clock clock;

    PlacingPeople() {}

    @Inject
    PlacingPeople(
            Cycles cycles,
            Results results,
            PublishedSchemes schemes,
            PositionsOfUnits positions,
            TrackRecords records,
            CurrentJobs jobs,
            CurrentRules rules,
            Event<CycleMapped> mapped,
            Clock clock) {
        this.cycles = cycles;
        this.results = results;
        this.schemes = schemes;
        this.positions = positions;
        this.records = records;
        this.jobs = jobs;
        this.rules = rules;
        this.mapped = mapped;
        this.clock = clock;
    }

    /** Maps the people of the cycle; does nothing when it does not wait for that. */
    void place(UUID uuid) throws Exception {
        Acting.asSystem(() -> {
            Optional<TalentCycle> cycle = cycles.find(uuid).filter(one -> one.state() == CycleState.WAITING);
            if (cycle.isPresent()) {
                try {
                    place(cycle.get());
                    mapped.fire(new CycleMapped(uuid));
                } catch (RuntimeException e) {
                    cycles.turn(uuid, CycleState.WAITING, CycleState.FAILED);
                    // The cycle says that it failed, and is computed again when somebody asks.
                    LOG.log(System.Logger.Level.WARNING, "A talent cycle could not be computed", e);
                }
            }
            return null;
        });
    }

    private void place(TalentCycle cycle) {
        TalentScheme scheme = schemes.version(cycle.schemeKey(), cycle.schemeVersion());
        Map<UUID, HolderRow> holders = new HashMap<>();
        positions.holders(List.of(cycle.unit()), cycle.asOf()).stream()
                .filter(holder -> scheme.kinds().contains(holder.kind()))
                .forEach(holder -> holders.put(holder.employee(), holder));
        JobCatalogue catalogue = jobs.known().catalogue();
        Mapping mapping = new Mapping(scheme, cycle.asOf(), rules.known().reference()::standard);
        results.store(
                cycle.uuid(),
                clock.instant(),
                taker -> read(holders, person -> {
                    HolderRow holder = holders.get(person.employee());
                    if (holder != null) {
                        String job = catalogue
                                .byCode(holder.job())
                                .map(one -> one.name())
                                .orElse(holder.job());
                        taker.accept(new Placement(person.employee(), holder.unit(), job, mapping.of(person)));
                    }
                }));
    }

    private void read(Map<UUID, HolderRow> holders, Consumer<TrackRecord> taker) {
        if (holders.size() <= FEW) {
            records.forEach(holders.keySet(), taker);
        } else {
            records.forEach(taker);
        }
    }
}
