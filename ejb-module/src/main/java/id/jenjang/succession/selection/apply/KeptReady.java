package id.jenjang.succession.selection.apply;

import id.jenjang.people.CurrentJobs;
import id.jenjang.succession.pool.FittingPools;
import id.jenjang.succession.pool.TalentPool;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.talent.map.CurrentBox;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.SuccessionGroup;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is kept ready, and so may apply where a selection is held within the pool ({@link Audience#POOL}): the members of
 * the pools from which the job is filled; where there is no such pool, those whose box of the newest announced cycle is
 * certain and of a succession group.
 */
@Dependent
public class KeptReady {
    private final FittingPools pools;
    private final CurrentJobs jobs;
    private final CurrentBoxes boxes;
    private final Cycles cycles;
    private final PublishedSchemes schemes;

    /** By those pools and boxes, and the schemes that the boxes were mapped by. */
    @Inject
    public KeptReady(
            FittingPools pools, CurrentJobs jobs, CurrentBoxes boxes, Cycles cycles, PublishedSchemes schemes) {
        this.pools = pools;
        this.jobs = jobs;
        this.boxes = boxes;
        this.cycles = cycles;
        this.schemes = schemes;
    }

    /** The pools whose members may apply; empty for one that is open to everybody, and where no pool fits. */
    List<TalentPool> pools(Contest contest) {
        return contest.audience() != Audience.POOL
                ? List.of()
                : jobs.known()
                        .catalogue()
                        .byUuid(contest.job())
                        .map(job -> pools.of(contest.unit(), job))
                        .orElse(List.of());
    }

    /** Whether somebody may apply for it on a day. */
    boolean holds(Contest contest, UUID employee, LocalDate day) {
        if (contest.audience() != Audience.POOL) {
            return true;
        }
        List<TalentPool> fitting = pools(contest);
        return fitting.isEmpty()
                ? boxes.of(employee).filter(this::grouped).isPresent()
                : fitting.stream().anyMatch(pool -> pools.holds(pool, employee, day));
    }

    private boolean grouped(CurrentBox current) {
        Optional<TalentScheme> scheme = cycles.find(current.cycle()).map(this::scheme);
        return scheme.isPresent()
                && current.box()
                        .filter(box -> scheme.get().box(box).succession() != SuccessionGroup.NONE)
                        .isPresent();
    }

    private TalentScheme scheme(TalentCycle cycle) {
        return schemes.version(cycle.schemeKey(), cycle.schemeVersion());
    }
}
