package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.State;
import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LadderMapTest {
    private final Rungs rungs = new Rungs()
            .job("P", JobLevel.AHLI_PERTAMA, "A")
            .job("M", JobLevel.AHLI_MUDA, "A")
            .job("PW1", JobLevel.PENGAWAS, "B")
            .job("PW2", JobLevel.PENGAWAS, "B")
            .job("AD", JobLevel.ADMINISTRATOR, "B")
            .job("PL", JobLevel.PELAKSANA, "B")
            .job("JP", JobLevel.JPT_PRATAMA, null)
            .steps("P", "M", "AD", "JP")
            .steps("P", "PW1", "AD")
            .steps("M", "PW2", "M")
            .steps("PL", "PW1");
    private final YearsInJob rules = new YearsInJob().years("M", 0).never("JP");

    @Test
    void equal_levels_share_a_column_and_each_column_is_right_of_all_that_are_lower() {
        assertThat(map("P", 6).columns())
                .extracting(LadderMap.Column::levels)
                .containsExactly(
                        List.of(JobLevel.PELAKSANA, JobLevel.AHLI_PERTAMA),
                        List.of(JobLevel.PENGAWAS, JobLevel.AHLI_MUDA),
                        List.of(JobLevel.ADMINISTRATOR),
                        List.of(JobLevel.JPT_PRATAMA));
    }

    @Test
    void levels_that_the_agency_does_not_compare_stand_in_columns_of_their_own() {
        MapLayout layout = new MapLayout(rungs.catalogue(), (a, b) -> OptionalInt.empty(), rungs.the("P"));

        assertThat(layout.columns(
                        List.of(JobLevel.AHLI_MUDA, JobLevel.PENGAWAS, JobLevel.AHLI_PERTAMA, JobLevel.PELAKSANA)))
                .containsExactly(
                        List.of(JobLevel.PELAKSANA),
                        List.of(JobLevel.AHLI_PERTAMA),
                        List.of(JobLevel.PENGAWAS),
                        List.of(JobLevel.AHLI_MUDA));
    }

    @Test
    void contradictory_equivalence_still_gives_every_level_one_column() {
        MapLayout layout = new MapLayout(
                rungs.catalogue(),
                (a, b) -> a == JobLevel.PENGAWAS && b == JobLevel.AHLI_MADYA
                                || a == JobLevel.AHLI_MUDA && b == JobLevel.PENGAWAS
                        ? OptionalInt.of(1)
                        : OptionalInt.empty(),
                rungs.the("P"));

        assertThat(layout.columns(List.of(JobLevel.PENGAWAS, JobLevel.AHLI_MUDA, JobLevel.AHLI_MADYA)))
                .flatExtracting(levels -> levels)
                .containsExactlyInAnyOrder(JobLevel.PENGAWAS, JobLevel.AHLI_MUDA, JobLevel.AHLI_MADYA);
    }

    @Test
    void the_own_family_is_the_first_row_and_jobs_of_one_cell_stand_in_slots() {
        LadderMap map = map("PW1", 6);

        assertThat(map.rows()).extracting(LadderMap.Row::name).containsExactly("Rumpun B", "", "Rumpun A");
        assertThat(map.rows().get(0).slots()).isEqualTo(2);
        assertThat(map.nodes())
                .filteredOn(node -> node.level() == JobLevel.PENGAWAS)
                .extracting(Node::name, Node::column, Node::row, Node::slot)
                .containsExactly(tuple("Jabatan PW1", 1, 0, 0), tuple("Jabatan PW2", 1, 0, 1));
        assertThat(map.nodes())
                .extracting(node -> List.of(node.column(), node.row(), node.slot()))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_job_says_how_the_person_stands_to_it() {
        assertThat(map("P", 6).nodes())
                .extracting(Node::name, Node::state, Node::date)
                .containsExactlyInAnyOrder(
                        tuple("Jabatan P", State.ME, Optional.empty()),
                        tuple("Jabatan M", State.NOW, Optional.of(TODAY)),
                        tuple("Jabatan PW1", State.LATER, Optional.of(TODAY.plusYears(2))),
                        tuple("Jabatan PW2", State.LATER, Optional.of(TODAY.plusYears(2))),
                        tuple("Jabatan AD", State.LATER, Optional.of(TODAY.plusYears(2))),
                        tuple("Jabatan JP", State.UNDATED, Optional.empty()),
                        tuple("Jabatan PL", State.NOT_REACHABLE, Optional.empty()));
    }

    @Test
    void a_short_reach_leaves_the_rest_of_the_own_ladders_unreachable() {
        assertThat(map("P", 1).nodes())
                .filteredOn(node -> node.state() == State.NOT_REACHABLE)
                .extracting(Node::name)
                .contains("Jabatan AD", "Jabatan JP", "Jabatan PL");
    }

    @Test
    void every_step_between_two_jobs_of_the_map_is_drawn() {
        LadderMap map = map("P", 6);
        List<UUID> jobs = map.nodes().stream().map(Node::job).toList();

        assertThat(map.edges()).hasSize(8);
        assertThat(map.edges()).allMatch(edge -> jobs.contains(edge.from()) && jobs.contains(edge.to()));
    }

    @Test
    void the_order_in_which_jobs_come_changes_nothing() {
        MapLayout layout = new MapLayout(rungs.catalogue(), Rungs.ORDER, rungs.the("P"));
        List<Job> jobs = new ArrayList<>(rungs.catalogue().all());
        MapLayout.Layout first = layout.of(jobs);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(jobs, new Random(seed));
            assertThat(layout.of(jobs)).isEqualTo(first);
        }
        assertThat(map("P", 6)).isEqualTo(map("P", 6));
    }

    private LadderMap map(String own, int legs) {
        LadderGraph graph = rungs.graph();
        Job job = rungs.the(own);
        Dossier person = Rungs.person(LocalDate.of(1990, 5, 15), job, TODAY);
        List<NextStep> next = graph.from(own).stream()
                .map(edge -> new NextStep(
                        edge.step().uuid(), edge.ladder(), edge.to(), edge.kind(), rules.judge(person, edge, TODAY)))
                .toList();
        List<WayFinder.Reached> reached = new WayFinder(graph, rules).reached(person, job, TODAY, legs);
        return new MapDrawing(graph, job, next, reached).on(new MapLayout(rungs.catalogue(), Rungs.ORDER, job));
    }

    @Test
    void a_step_whose_requirements_are_unknown_is_not_shown_as_open_now() {
        LadderGraph graph = rungs.graph();
        Eligibility unknown =
                new Eligibility(List.of(), TODAY, List.of(YearsInJob.finding("x", Verdict.UNKNOWN, Optional.empty())));
        NextStep step = new NextStep(
                graph.edges().iterator().next().step().uuid(), "Jalur", rungs.the("M"), StepKind.VERTICAL, unknown);

        LadderMap map = new MapDrawing(graph, rungs.the("P"), List.of(step), List.of())
                .on(new MapLayout(rungs.catalogue(), Rungs.ORDER, rungs.the("P")));

        assertThat(map.nodes()).noneMatch(node -> node.state() == State.NOW);
    }
}
