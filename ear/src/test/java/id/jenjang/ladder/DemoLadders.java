package id.jenjang.ladder;

import id.jenjang.ladder.pattern.DemoPattern;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.DemoRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** The packed ladders and rules over imported people, without a server. */
public final class DemoLadders {
    private final CurrentLadders current;
    private final Dossiers dossiers;
    private final PeopleOfUnits people;

    /** Publishes rules and pattern into a database of people; stands on that day. */
    public DemoLadders(DataSource database, LocalDate asOf) {
        Clock clock = Clock.fixed(asOf.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        CurrentRules rules = DemoRules.published(database, clock);
        CurrentJobs jobs = new CurrentJobs(database);
        dossiers = new Dossiers(database, jobs);
        people = new PeopleOfUnits(database);
        current = new CurrentLadders(
                jobs,
                DemoPattern.published(database, jobs.known().catalogue(), rules.known(), clock),
                people,
                rules,
                dossiers,
                clock);
    }

    /**
     * A step of the ladders as it is asked about everyone who stands at its beginning.
     *
     * @param rules the rule sets that judge it, never none
     */
    public record AskedStep(Job from, Target target, List<RuleSet> rules) {}

    /** All steps for which rules are chosen, as of the day. */
    public List<AskedStep> steps() {
        Ladders ladders = current.today();
        return ladders.graph().edges().stream()
                .map(edge -> new AskedStep(
                        edge.from(),
                        new Target(edge.to(), edge.from(), ladders.steps().vacancy(edge.to())),
                        ladders.steps().ruleSets(edge, ladders.day())))
                .filter(step -> !step.rules().isEmpty())
                .toList();
    }

    /** The reference tables of now. */
    public Reference reference() {
        return current.today().rules().reference();
    }

    /** Everybody's dossier. */
    public Dossiers dossiers() {
        return dossiers;
    }

    /** What is asked about one person. */
    public ClimbingLadders climbing() {
        return new ClimbingLadders(current, dossiers, people);
    }
}
