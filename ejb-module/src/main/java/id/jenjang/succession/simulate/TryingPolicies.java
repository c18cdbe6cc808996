package id.jenjang.succession.simulate;

import id.jenjang.access.Acting;
import id.jenjang.people.HolderRow;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.TrackRecord;
import id.jenjang.requirement.RuleSets;
import id.jenjang.succession.dial.PolicyRules;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.rank.SuccessorRanking;
import id.jenjang.succession.rank.TalentCell;
import id.jenjang.talent.scheme.Mapping;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Works a simulation out: maps everybody and ranks for every critical position twice, by the rules in force and by the
 * numbers to try, from the same data of today, so that whatever differs comes of the numbers alone.
 */
@Dependent
class TryingPolicies {
    private static final System.Logger LOG = System.getLogger(TryingPolicies.class.getName());
    private static final int READ = 10;
    private static final int MAPPED = 80;
    private static final int RANKED = 95;
    private static final int STEP = 2_000;

    private Simulations simulations;
    private KeepingFindings keeping;
    private StartingRules starting;
    private SimulationData data;
    private Clock clock;

    TryingPolicies() {}

    @Inject
    TryingPolicies(
            Simulations simulations,
            KeepingFindings keeping,
            StartingRules starting,
            SimulationData data,
            Clock clock) {
        this.simulations = simulations;
        this.keeping = keeping;
        this.starting = starting;
        this.data = data;
        this.clock = clock;
    }

    /** Stops the work on a simulation that is not wanted any more. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Works it out; does nothing when it is not wanted any more. */
    void work(UUID uuid) throws Exception {
        Acting.asSystem(() -> {
            Optional<PolicySimulation> begun = simulations.begin(uuid);
            if (begun.isPresent()) {
                try {
                    work(begun.get());
                } catch (Unwanted stopped) {
                    LOG.log(System.Logger.Level.DEBUG, "A policy simulation was stopped");
                } catch (RuntimeException e) {
                    simulations.fail(begun.get(), clock.instant());
                    // The simulation says that it failed; who wants it asks for another.
                    LOG.log(System.Logger.Level.WARNING, "A policy simulation could not be worked out", e);
                }
            }
            return null;
        });
    }

    private void work(PolicySimulation simulation) {
        PolicyRules now = starting.of(simulation);
        PolicyRules then = now.with(simulations.numbers(simulation.uuid()));
        RankingInput input = data.input();
        at(simulation, READ);
        Findings findings = new Findings();
        Boxes boxes = new Boxes(input);
        map(simulation, now, then, findings, boxes);
        at(simulation, MAPPED);
        rank(input, now, then, findings, boxes);
        at(simulation, RANKED);
        keeping.keep(simulation, findings, clock.instant());
    }

    private void at(PolicySimulation simulation, int percent) {
        if (!simulations.progress(simulation, percent)) {
            throw new Unwanted();
        }
    }

    /** The boxes of everyone, by the rules in force and by the numbers to try. */
    private static final class Boxes {
        private final Map<UUID, Integer> indexes = new HashMap<>();
        private final byte[] was;
        private final byte[] becomes;

        Boxes(RankingInput input) {
            was = new byte[input.people().size()];
            becomes = new byte[was.length];
            Arrays.fill(was, TalentCell.UNKNOWN);
            Arrays.fill(becomes, TalentCell.UNKNOWN);
            for (int person = 0; person < was.length; person++) {
                indexes.put(input.people().employee(person), person);
            }
        }

        void put(UUID employee, TalentCard before, TalentCard after) {
            Integer index = indexes.get(employee);
            if (index != null) {
                was[index] = cell(before);
                becomes[index] = cell(after);
            }
        }

        private static byte cell(TalentCard card) {
            return card.box()
                    .map(box -> TalentCell.of(
                            box.performance().ordinal(), box.potential().ordinal()))
                    .orElse(TalentCell.UNKNOWN);
        }
    }

    private void map(PolicySimulation simulation, PolicyRules now, PolicyRules then, Findings findings, Boxes boxes) {
        Map<UUID, HolderRow> holders = data.holders(simulation.asOf());
        holders.values().forEach(holder -> findings.units.put(holder.employee(), holder.unit()));
        JobCatalogue catalogue = data.catalogue();
        Mapping before = new Mapping(now.scheme(), simulation.asOf(), data.reference()::standard);
        Mapping after = new Mapping(then.scheme(), simulation.asOf(), data.reference()::standard);
        int[] done = {0};
        data.records(person -> {
            HolderRow holder = holders.get(person.employee());
            if (holder != null && now.scheme().kinds().contains(holder.kind())) {
                place(person, holder, catalogue, before, after, findings, boxes);
                if (++done[0] % STEP == 0) {
                    at(simulation, READ + (int) ((long) (MAPPED - READ) * done[0] / holders.size()));
                }
            }
        });
    }

    private static void place(
            TrackRecord person,
            HolderRow holder,
            JobCatalogue catalogue,
            Mapping before,
            Mapping after,
            Findings findings,
            Boxes boxes) {
        TalentCard was = before.of(person);
        TalentCard becomes = after.of(person);
        boxes.put(person.employee(), was, becomes);
        String job = catalogue.byCode(holder.job()).map(one -> one.name()).orElse(holder.job());
        findings.place(new Findings.Moved(person.employee(), holder.unit(), job, key(was), key(becomes)));
    }

    private static String key(TalentCard card) {
        return card.box().map(TalentBox::key).orElse(Findings.UNCERTAIN);
    }

    private void rank(RankingInput input, PolicyRules now, PolicyRules then, Findings findings, Boxes boxes) {
        List<CriticalPosition> positions = data.positions();
        RuleSets rules = input.rules();
        SuccessorRanking before = SuccessorRanking.of(
                new RankingInput(input.people(), boxes.was, now.in(rules), input.jobs(), now.policy()), positions);
        SuccessorRanking after = SuccessorRanking.of(
                new RankingInput(input.people(), boxes.becomes, then.in(rules), input.jobs(), then.policy()),
                positions);
        for (CriticalPosition position : positions) {
            findings.lists.add(ListChange.of(
                    position,
                    before.list(position.id()).orElseThrow(),
                    after.list(position.id()).orElseThrow()));
        }
    }
}
