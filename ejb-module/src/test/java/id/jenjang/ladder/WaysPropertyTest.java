package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.ladder.LadderGraph.Edge;
import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The search against plain enumeration of every simple way on small random ladders. */
class WaysPropertyTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 3);
    private static final List<JobLevel> LEVELS = List.of(
            JobLevel.AHLI_PERTAMA,
            JobLevel.AHLI_MUDA,
            JobLevel.AHLI_MADYA,
            JobLevel.PENGAWAS,
            JobLevel.ADMINISTRATOR,
            JobLevel.JPT_PRATAMA,
            JobLevel.PENYELIA);

    @Property(seed = "1945")
    void every_way_that_enumeration_finds_is_found_soonest_first_and_none_else(
            @ForAll @IntRange(min = 2, max = 7) int size,
            @ForAll @IntRange(min = 0, max = 18) int arrows,
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Rungs rungs = randomRungs(size, arrows, random).within(new Horizon(4, 100, 1, 12));
        YearsInJob rules = new YearsInJob();
        for (int i = 0; i < size; i++) {
            rules.years("J" + i, random.nextInt(5));
        }
        LadderGraph graph = rungs.graph();
        Job from = rungs.the("J0");
        Job target = rungs.the("J" + (size - 1));
        Dossier person = Rungs.person(BORN, from, TODAY);

        Ways ways = new WayFinder(graph, rules).ways(person, from, target, TODAY);

        Map<String, LocalDate> expected = new HashMap<>();
        enumerate(graph, rules, target, new ArrayList<>(List.of(from)), TODAY, expected);
        Map<String, LocalDate> found = new HashMap<>();
        ways.ways().forEach(way -> found.put(trail(way), way.expected().orElseThrow()));
        assertThat(found).isEqualTo(expected).hasSize(ways.ways().size());
        assertThat(ways.all()).isTrue();
        assertThat(ways.ways())
                .extracting(way -> way.expected().orElseThrow())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Property(seed = "1945")
    void what_is_reached_is_what_a_way_leads_to_and_none_of_it_after_retirement(
            @ForAll @IntRange(min = 2, max = 8) int size,
            @ForAll @IntRange(min = 0, max = 20) int arrows,
            @ForAll @IntRange(min = 30, max = 57) int age,
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Rungs rungs = randomRungs(size, arrows, new Random(seed)).within(new Horizon(6, 100, 6, 12));
        YearsInJob rules = new YearsInJob();
        LadderGraph graph = rungs.graph();
        Job from = rungs.the("J0");
        Dossier person = Rungs.person(TODAY.minusYears(age), from, TODAY);
        WayFinder finder = new WayFinder(graph, rules);

        List<WayFinder.Reached> reached = finder.reached(person, from, TODAY, 6);

        LocalDate retires = rules.retires(person, from).orElseThrow();
        Set<String> codes = new HashSet<>();
        for (WayFinder.Reached each : reached) {
            assertThat(codes.add(each.job().code())).isTrue();
            assertThat(each.way().expected().orElseThrow()).isBefore(retires);
        }
        for (Job job : graph.jobs()) {
            boolean way = !job.code().equals("J0")
                    && !finder.ways(person, from, job, TODAY).ways().isEmpty();
            assertThat(codes.contains(job.code())).isEqualTo(way);
        }
    }

    /** All steps take the years that their target asks, at least one year behind the first. */
    private static void enumerate(
            LadderGraph graph,
            YearsInJob rules,
            Job target,
            List<Job> way,
            LocalDate day,
            Map<String, LocalDate> found) {
        Job at = way.get(way.size() - 1);
        if (at.code().equals(target.code()) && way.size() > 1) {
            StringBuilder trail = new StringBuilder();
            way.forEach(job -> trail.append(job.code()).append(' '));
            found.put(trail.toString(), day);
            return;
        }
        for (Edge edge : graph.from(at.code())) {
            boolean fresh =
                    way.stream().noneMatch(job -> job.code().equals(edge.to().code()));
            if (fresh && edge.kind() != StepKind.DOWNWARD && way.size() <= 4 && sideways(graph, way, edge) <= 1) {
                int years = rules.neededFor(edge.to().code());
                int stayed = way.size() == 1 ? years : Math.max(years, 1);
                List<Job> further = new ArrayList<>(way);
                further.add(edge.to());
                enumerate(graph, rules, target, further, day.plusYears(stayed), found);
            }
        }
    }

    private static long sideways(LadderGraph graph, List<Job> way, Edge last) {
        long sideways = last.kind() == StepKind.HORIZONTAL ? 1 : 0;
        for (int i = 1; i < way.size(); i++) {
            Edge edge = graph.between(way.get(i - 1).code(), way.get(i).code()).orElseThrow();
            sideways += edge.kind() == StepKind.HORIZONTAL ? 1 : 0;
        }
        return sideways;
    }

    private static Rungs randomRungs(int size, int arrows, Random random) {
        Rungs rungs = new Rungs();
        for (int i = 0; i < size; i++) {
            rungs.job("J" + i, LEVELS.get(random.nextInt(LEVELS.size())), "A");
        }
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < arrows; i++) {
            String from = "J" + random.nextInt(size);
            String to = "J" + random.nextInt(size);
            if (!from.equals(to) && drawn.add(from + to)) {
                rungs.steps(from, to);
            }
        }
        return rungs;
    }

    private static String trail(Way way) {
        StringBuilder trail = new StringBuilder(way.legs().get(0).from().code()).append(' ');
        way.legs().forEach(leg -> trail.append(leg.to().code()).append(' '));
        return trail.toString();
    }
}
