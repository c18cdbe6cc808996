package id.jenjang.succession.rank;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.bulk.RandomPeople;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CascadeTest {
    private static final int FULL = 1_000_000;

    private final Map<String, List<Successor>> readyFor = new HashMap<>();
    private RandomAgency agency;

    @Property(seed = "20261123", tries = 120)
    void the_best_chains_are_those_of_trying_every_chain(@ForAll long seed) {
        agency = new RandomAgency(seed, 30);
        readyFor.clear();
        SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
        Cascade cascade = new Cascade(
                ranking,
                employee ->
                        UUID.nameUUIDFromBytes(employee.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (CriticalPosition position : agency.positions) {
            List<SuccessionChain> found = cascade.of(position.id());
            List<Long> losses = new ArrayList<>();
            walk(ready(position), new LinkedHashSet<>(), 0, losses);
            Collections.sort(losses);
            int kept = Math.min(losses.size(), agency.policy.cascade().kept());
            assertThat(found.stream().map(SuccessionChain::loss)).isEqualTo(losses.subList(0, kept));
            assertThat(new HashSet<>(found)).hasSize(found.size());
            found.forEach(chain -> sound(chain, position));
        }
    }

    @Test
    void random_agencies_have_chains_of_every_length_and_end() {
        Set<Integer> lengths = new HashSet<>();
        Set<SuccessionChain.End> ends = new HashSet<>();
        for (long seed = 1; seed < 80; seed++) {
            agency = new RandomAgency(seed, 40);
            SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
            Cascade cascade = new Cascade(ranking, employee -> null);
            for (CriticalPosition position : agency.positions) {
                cascade.of(position.id()).forEach(chain -> {
                    lengths.add(chain.moves().size());
                    ends.add(chain.end());
                });
            }
        }
        assertThat(lengths).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(ends).containsExactlyInAnyOrder(SuccessionChain.End.values());
    }

    private List<Successor> ready(CriticalPosition position) {
        return new NaiveRanking(agency)
                .all(position).stream()
                        .filter(each -> each.readiness() == Readiness.READY_NOW)
                        .toList();
    }

    private List<Successor> readyFor(String job) {
        return readyFor.computeIfAbsent(
                job, code -> ready(new CriticalPosition(new UUID(0, 0), job(code), null, Set.of(), null)));
    }

    private static Job job(String code) {
        return RandomPeople.JOBS.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void walk(List<Successor> ready, Set<UUID> moved, long loss, List<Long> losses) {
        SuccessionPolicy.CascadeRule rule = agency.policy.cascade();
        for (Successor each : ready) {
            if (moved.add(each.employee())) {
                long all = loss + FULL - each.score() + rule.moveLoss();
                List<Successor> next = readyFor(each.from());
                if (rule.recruited().contains(job(each.from()).level())) {
                    losses.add(all);
                } else if (moved.size() == rule.depth()
                        || next.stream().allMatch(one -> moved.contains(one.employee()))) {
                    losses.add(all + rule.openLoss());
                } else {
                    walk(next, moved, all, losses);
                }
                moved.remove(each.employee());
            }
        }
    }

    private void sound(SuccessionChain chain, CriticalPosition position) {
        assertThat(chain.moves().get(0).to()).isEqualTo(position.id());
        assertThat(chain.moves().stream().map(ChainMove::employee)).doesNotHaveDuplicates();
        long loss = 0;
        String job = position.job().code();
        List<Successor> ready = ready(position);
        for (ChainMove move : chain.moves()) {
            Successor who = ready.stream()
                    .filter(each -> each.employee().equals(move.employee()))
                    .findFirst()
                    .orElseThrow();
            assertThat(move.toJob()).isEqualTo(job);
            assertThat(move.score()).isEqualTo(who.score());
            loss += FULL - who.score() + agency.policy.cascade().moveLoss();
            job = who.from();
            ready = readyFor(job);
        }
        assertThat(chain.lastJob()).isEqualTo(job);
        JobLevel level = job(job).level();
        boolean recruited = agency.policy.cascade().recruited().contains(level);
        assertThat(chain.end() == SuccessionChain.End.RECRUITED).isEqualTo(recruited);
        assertThat(chain.loss())
                .isEqualTo(loss + (recruited ? 0 : agency.policy.cascade().openLoss()));
    }
}
