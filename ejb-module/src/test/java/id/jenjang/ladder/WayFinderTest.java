package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.ladder.WayFinder.Reached;
import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayFinderTest {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 15);

    private final Rungs rungs = new Rungs()
            .job("P", JobLevel.AHLI_PERTAMA, "A")
            .job("M", JobLevel.AHLI_MUDA, "A")
            .job("Y", JobLevel.AHLI_MADYA, "A")
            .job("PW", JobLevel.PENGAWAS, "B")
            .job("AD", JobLevel.ADMINISTRATOR, "B")
            .job("JP", JobLevel.JPT_PRATAMA, "C")
            .steps("P", "M", "Y", "JP")
            .steps("P", "PW", "AD", "JP")
            .steps("M", "PW", "M")
            .steps("AD", "PW");
    private final YearsInJob rules =
            new YearsInJob().years("Y", 4).years("AD", 3).years("PW", 2);

    @Test
    void ways_come_soonest_first_as_the_sum_of_the_earliest_dates() {
        Ways ways = ways("P", "JP", TODAY);

        assertThat(ways.ways())
                .extracting(WayFinderTest::trail)
                .containsExactly("P PW AD JP", "P M Y JP", "P M PW AD JP", "P PW M Y JP");
        assertThat(ways.ways())
                .extracting(way -> way.expected().orElseThrow())
                .containsExactly(TODAY.plusYears(7), TODAY.plusYears(8), TODAY.plusYears(9), TODAY.plusYears(10));
    }

    @Test
    void time_already_served_counts_for_the_first_step_alone() {
        Ways ways = ways("P", "AD", TODAY.minusYears(1));

        Way soonest = ways.ways().get(0);
        assertThat(trail(soonest)).isEqualTo("P PW AD");
        assertThat(soonest.legs())
                .extracting(leg -> leg.earliest().orElseThrow())
                .containsExactly(TODAY.plusYears(1), TODAY.plusYears(4));
    }

    @Test
    void a_job_in_between_is_held_for_the_stay_that_the_agency_sets_even_where_rules_ask_for_nothing() {
        rules.years("PW", 0).years("AD", 0);

        assertThat(ways("P", "AD", TODAY).ways().get(0).legs())
                .extracting(leg -> leg.earliest().orElseThrow())
                .containsExactly(TODAY, TODAY.plusMonths(12));
    }

    @Test
    void no_way_goes_down() {
        assertThat(ways("AD", "PW", TODAY).ways()).isEmpty();
        assertThat(ways("AD", "PW", TODAY).all()).isTrue();
    }

    @Test
    void a_way_behind_a_step_without_a_date_has_no_date_and_comes_last() {
        rules.never("PW");

        Ways ways = ways("P", "JP", TODAY);

        assertThat(trail(ways.ways().get(0))).isEqualTo("P M Y JP");
        assertThat(ways.ways().subList(1, ways.ways().size()))
                .isNotEmpty()
                .allMatch(way -> way.expected().isEmpty());
        assertThat(ways.ways().get(1).legs().get(1).eligibility()).isEmpty();
    }

    @Test
    void the_horizon_bounds_steps_ways_and_moves_sideways_and_says_when_there_is_more() {
        assertThat(within(new Horizon(3, 10, 2, 12)).ways())
                .extracting(WayFinderTest::trail)
                .containsExactly("P PW AD JP", "P M Y JP");
        assertThat(within(new Horizon(6, 10, 0, 12)).ways()).hasSize(2);
        assertThat(within(new Horizon(6, 1, 2, 12)).ways()).hasSize(1);
        assertThat(within(new Horizon(6, 1, 2, 12)).all()).isFalse();
        assertThat(within(new Horizon(6, 10, 2, 12)).all()).isTrue();
    }

    @Test
    void a_requirement_that_lapses_before_the_others_are_met_leaves_the_step_without_a_date() {
        rules.belowAge("AD", 41);
        Dossier young = Rungs.person(BORN, rungs.the("PW"), TODAY);

        Way justInTime = finder().ways(young, rungs.the("PW"), rungs.the("AD"), TODAY)
                .ways()
                .get(0);
        rules.belowAge("AD", 39);
        Way tooLate = finder().ways(young, rungs.the("PW"), rungs.the("AD"), TODAY)
                .ways()
                .get(0);

        assertThat(justInTime.expected()).contains(TODAY.plusYears(3));
        assertThat(tooLate.expected()).isEmpty();
    }

    @Test
    void a_job_is_reached_on_the_last_day_before_retirement_and_not_on_the_day_itself() {
        LocalDate arrival = TODAY.plusYears(2);
        LocalDate retiresOnFirstAfter = LocalDate.of(2028, 12, 1);
        assertThat(arrival).isBefore(retiresOnFirstAfter);
        Dossier inTime = Rungs.person(LocalDate.of(1970, 11, 30), rungs.the("P"), TODAY);
        Dossier lastDay = Rungs.person(LocalDate.of(1970, 11, 30), rungs.the("P"), LocalDate.of(2026, 11, 30));
        Dossier tooLate = Rungs.person(LocalDate.of(1970, 11, 30), rungs.the("P"), LocalDate.of(2026, 12, 1));

        assertThat(finder().ways(inTime, rungs.the("P"), rungs.the("M"), TODAY).ways())
                .hasSize(1);
        assertThat(finder().ways(lastDay, rungs.the("P"), rungs.the("M"), LocalDate.of(2026, 11, 30))
                        .ways())
                .hasSize(1);
        Ways none = finder().ways(tooLate, rungs.the("P"), rungs.the("M"), LocalDate.of(2026, 12, 1));
        assertThat(none.ways()).isEmpty();
        assertThat(none.pastRetirement()).isTrue();
    }

    @Test
    void a_job_that_retires_later_gives_its_holder_time_for_more() {
        Rungs late = new Rungs()
                .job("M", JobLevel.AHLI_MUDA, "A")
                .job("AD", JobLevel.ADMINISTRATOR, "B")
                .job("JP", JobLevel.JPT_PRATAMA, "C")
                .steps("M", "AD", "JP");
        Job madya = Rungs.job("Y", JobLevel.AHLI_MADYA, "A", 60);
        LadderGraph graph = new LadderGraph(
                new Rungs().steps("M", "AD", "JP").steps("M", "Y", "JP").graph().pattern(),
                new id.jenjang.people.JobCatalogue(
                        List.of(late.the("M"), late.the("AD"), madya, Rungs.job("JP", JobLevel.JPT_PRATAMA, "C", 60)),
                        java.util.Map.of()),
                Rungs.ORDER);
        Dossier person = Rungs.person(LocalDate.of(1971, 6, 10), late.the("M"), TODAY.minusYears(2));

        List<Reached> reached =
                new WayFinder(graph, new YearsInJob().years("JP", 3)).reached(person, late.the("M"), TODAY, 6);

        assertThat(reached)
                .filteredOn(each -> each.job().code().equals("JP"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(trail(each.way())).isEqualTo("M Y JP");
                    assertThat(each.way().expected()).contains(TODAY.plusYears(3));
                    assertThat(each.retires()).contains(LocalDate.of(2031, 7, 1));
                });
    }

    @Test
    void every_job_is_reached_once_by_the_way_that_arrives_first() {
        Dossier person = Rungs.person(BORN, rungs.the("P"), TODAY);

        List<Reached> reached = finder().reached(person, rungs.the("P"), TODAY, 6);

        assertThat(reached)
                .extracting(each -> each.job().code() + " "
                        + each.way().expected().map(LocalDate::getYear).orElse(0))
                .containsExactly("M 2028", "PW 2028", "AD 2031", "Y 2032", "JP 2033");
        assertThat(finder().reached(person, rungs.the("P"), TODAY, 1))
                .extracting(each -> each.job().code())
                .containsExactly("M", "PW");
    }

    @Test
    void the_highest_jobs_are_those_that_nothing_reached_is_above() {
        Dossier person = Rungs.person(BORN, rungs.the("P"), TODAY);
        List<Reached> all = finder().reached(person, rungs.the("P"), TODAY, 6);
        List<Reached> near = finder().reached(person, rungs.the("P"), TODAY, 2);

        assertThat(HighestJobs.of(rungs.the("P"), all, Rungs.ORDER))
                .extracting(each -> each.job().code())
                .containsExactly("JP");
        assertThat(HighestJobs.of(rungs.the("P"), near, Rungs.ORDER))
                .extracting(each -> each.job().code())
                .containsExactly("AD", "Y");
        assertThat(HighestJobs.of(rungs.the("JP"), near, Rungs.ORDER)).isEmpty();
    }

    @Test
    void the_assumptions_are_told_with_every_answer() {
        assertThat(ways("P", "JP", TODAY).assumptions())
                .extracting(id.jenjang.requirement.words.Text::key)
                .contains("ladder.assume.ratings", "ladder.assume.stay", "ladder.assume.vacancy");
    }

    private Ways within(Horizon horizon) {
        rungs.within(horizon);
        return ways("P", "JP", TODAY);
    }

    private Ways ways(String from, String to, LocalDate since) {
        Dossier person = Rungs.person(BORN, rungs.the(from), since);
        return finder().ways(person, rungs.the(from), rungs.the(to), TODAY);
    }

    private WayFinder finder() {
        return new WayFinder(rungs.graph(), rules);
    }

    private static String trail(Way way) {
        StringBuilder trail = new StringBuilder(way.legs().get(0).from().code());
        way.legs().forEach(leg -> trail.append(' ').append(leg.to().code()));
        return trail.toString();
    }
}
