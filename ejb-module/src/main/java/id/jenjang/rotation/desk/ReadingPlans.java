package id.jenjang.rotation.desk;

import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.plan.BreakRow;
import id.jenjang.rotation.plan.ChainRow;
import id.jenjang.rotation.plan.Explanation;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.PlanComparison;
import id.jenjang.rotation.plan.PlanLook;
import id.jenjang.rotation.plan.SideBySide;
import id.jenjang.rotation.plan.Staffing;
import id.jenjang.rotation.plan.StaffingRow;
import id.jenjang.rotation.plan.Timeline;
import id.jenjang.rotation.plan.WhyNotRow;
import id.jenjang.rotation.plan.WhyRow;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.StoredPlan;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows analysts a plan: moves, chains, staffing, timeline, reasons, and two plans side by side (meja rencana). */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class ReadingPlans {
    @Inject
    private ReachableRounds reachable;

    @Inject
    private Workbench workbench;

    @Inject
    private Dossiers dossiers;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private CurrentRules rules;

    @Inject
    @ConfigProperty(name = "jenjang.smallest-group", defaultValue = "5")
    private int smallestGroup;

    /** For the container. */
    public ReadingPlans() {}

    ReadingPlans(
            ReachableRounds reachable,
            Workbench workbench,
            Dossiers dossiers,
            CurrentJobs jobs,
            CurrentRules rules,
            int smallestGroup) {
        this.reachable = reachable;
        this.workbench = workbench;
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
        this.smallestGroup = smallestGroup;
    }

    /** What the plan was made from: how many people, positions, candidates and overdue people. */
    public InputRow input(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        Prepared prepared = workbench.of(stored);
        return new InputRow(
                prepared.problem().peopleInScope(),
                prepared.picture().positions().size(),
                prepared.problem().overdue(),
                prepared.problem().considered(),
                prepared.problem().allowed(),
                prepared.wishes().sheets().size(),
                stored.inputHash() != null && !stored.inputHash().equals(prepared.inputHash()),
                stored.wishHash() != null && !stored.wishHash().equals(prepared.wishHash()));
    }

    /** Why the plan was not made, what is known first; empty when it was, or was not tried yet. */
    public List<TroubleRow> troubles(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        return stored.trouble().isEmpty()
                ? List.of()
                : stored.trouble().stream()
                        .map(trouble -> TroubleRow.of(
                                trouble,
                                workbench.of(stored).picture(),
                                jobs.known().catalogue()))
                        .toList();
    }

    /** All moves, chain by chain; empty before the first answer. */
    public List<MoveRow> moves(UUID plan) {
        return look(reachable.plan(plan)).moves();
    }

    /** The chains, those that begin first first. */
    public List<ChainRow> chains(UUID plan) {
        return look(reachable.plan(plan)).chains();
    }

    /** The staffing of the round's units by period, in order of the tree. */
    public List<StaffingRow> staffing(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        return new Staffing(workbench.of(stored).problem(), planned(stored)).rows();
    }

    /** A page of the timeline by people. */
    public Timeline.Page timelineOfPeople(UUID plan, String words, boolean moversOnly, int first, int size) {
        return timeline(reachable.plan(plan)).people(words, moversOnly, first, size);
    }

    /** A page of the timeline by positions. */
    public Timeline.Page timelineOfPositions(UUID plan, String words, boolean changingOnly, int first, int size) {
        return timeline(reachable.plan(plan)).positions(words, changingOnly, first, size);
    }

    /** Two plans of one round side by side; refused for plans of two rounds. */
    public PlanComparison compare(UUID first, UUID second) {
        StoredPlan one = reachable.plan(first);
        StoredPlan other = reachable.plan(second);
        if (one.round() != other.round()) {
            throw new NotAllowed("ReadingPlans.compare");
        }
        return new SideBySide(workbench.of(one).problem(), look(one), look(other), smallestGroup).compare();
    }

    /** Why the plan moves the person there, or leaves them; empty for who is not in the round's units. */
    public Optional<WhyRow> why(UUID plan, UUID employee) {
        return explanation(reachable.plan(plan)).person(employee);
    }

    /** Who could get a position, the best first. */
    public List<WhyRow.Alternative> whyPosition(UUID plan, UUID position) {
        return explanation(reachable.plan(plan)).position(position);
    }

    /** Why the person does not get the position; empty when either is not in the round's units. */
    public Optional<WhyNotRow> whyNot(UUID plan, UUID employee, UUID position) {
        StoredPlan stored = reachable.plan(plan);
        return explanation(stored).whyNot(employee, position).map(row -> detailed(stored, row));
    }

    /**
     * What falls with a person's move if it is taken out: the price of breaking a link; empty for who does not move.
     */
    public Optional<BreakRow> breaking(UUID plan, UUID employee) {
        return explanation(reachable.plan(plan)).without(employee);
    }

    private WhyNotRow detailed(StoredPlan plan, WhyNotRow row) {
        boolean requirements =
                row.obstacle().filter(each -> each.byRequirements()).isPresent();
        if (!requirements) {
            return row;
        }
        List<Text> details = new ArrayList<>();
        dossiers.of(row.employee())
                .ifPresent(dossier ->
                        failing(plan, dossier, row.position()).forEach(finding -> details.add(finding.judged())));
        return new WhyNotRow(
                row.employee(),
                row.position(),
                row.planned(),
                row.obstacle(),
                details,
                row.loss(),
                row.leastLoss(),
                row.needs());
    }

    private List<Finding> failing(StoredPlan plan, Dossier dossier, UUID position) {
        RuleSets sets = rules.known();
        Optional<Job> held = dossier.definitive(plan.asOf()).map(Dossier.Appointment::job);
        Optional<Job> job = workbench
                .of(plan)
                .picture()
                .position(position)
                .flatMap(row -> jobs.known().catalogue().byCode(row.job()));
        if (held.isEmpty() || job.isEmpty()) {
            return List.of();
        }
        String step = MoveKind.of(held.get().level(), job.get().level(), sets.reference())
                .name();
        return new Evaluation(sets.reference())
                        .of(
                                dossier,
                                new Target(job.get(), null, Optional.of(true)),
                                sets.forStep(held.get(), job.get(), step, plan.asOf()),
                                plan.asOf())
                        .findings()
                        .stream()
                        .filter(finding -> finding.verdict() != Verdict.MET)
                        .toList();
    }

    private PlanLook look(StoredPlan plan) {
        return new PlanLook(workbench.of(plan).problem(), planned(plan), plan.uuid());
    }

    private Timeline timeline(StoredPlan plan) {
        return new Timeline(workbench.of(plan).problem(), planned(plan));
    }

    private Explanation explanation(StoredPlan plan) {
        return new Explanation(workbench.of(plan).problem(), look(plan), workbench.prices(plan));
    }

    private static List<PlannedMove> planned(StoredPlan plan) {
        return plan.answer().map(answer -> answer.moves()).orElseGet(List::of);
    }
}
