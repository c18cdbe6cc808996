package id.jenjang.mentoring.signup;

import id.jenjang.development.SettingCareerGoals;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.Way;
import id.jenjang.people.Competencies;
import id.jenjang.people.Competency;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody lacks for the career goal that they have set. */
@Dependent
class GoalGaps {
    private SettingCareerGoals goals;
    private ClimbingLadders ladders;
    private Dossiers dossiers;
    private Competencies competencies;
    private CurrentRules rules;
    private Clock clock;

    GoalGaps() {}

    @Inject
    GoalGaps(
            SettingCareerGoals goals,
            ClimbingLadders ladders,
            Dossiers dossiers,
            Competencies competencies,
            CurrentRules rules,
            Clock clock) {
        this.goals = goals;
        this.ladders = ladders;
        this.dossiers = dossiers;
        this.competencies = competencies;
        this.rules = rules;
        this.clock = clock;
    }

    /** As of today; none without a career goal. */
    Gaps of(UUID employee) {
        return goals.current(employee)
                .map(goal -> of(employee, goal.sheet().target()))
                .orElse(Gaps.NONE);
    }

    private Gaps of(UUID employee, Job target) {
        return Gaps.of(
                target,
                route(employee, target),
                levels(employee),
                rules.known().reference().standard(target),
                names());
    }

    /** The levels of the newest valid assessments, by competency. */
    Map<String, Integer> levels(UUID employee) {
        return dossiers.of(employee)
                .map(person -> CompetencyFit.valid(person, LocalDate.now(clock)))
                .orElse(Map.of());
    }

    /** The names of competencies by code. */
    Map<String, String> names() {
        return competencies.all().stream().collect(Collectors.toMap(Competency::code, Competency::name));
    }

    private List<String> route(UUID employee, Job target) {
        List<String> route = new ArrayList<>();
        ladders.ways(employee, target.uuid()).stream()
                .flatMap(ways -> ways.ways().stream().limit(1))
                .flatMap(way -> way.legs().stream())
                .map(Way.Leg::to)
                .map(Job::code)
                .forEach(route::add);
        if (!route.contains(target.code())) {
            route.add(target.code());
        }
        return route;
    }
}
