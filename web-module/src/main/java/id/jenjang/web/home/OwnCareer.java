package id.jenjang.web.home;

import id.jenjang.development.SettingCareerGoals;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.NextStep;
import id.jenjang.ladder.StandingRow;
import id.jenjang.ladder.StepKind;
import id.jenjang.requirement.Verdict;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.SheetView;
import id.jenjang.web.ladder.SheetWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The visitor's own part of Beranda: the step that lies nearest, and the goal. */
@Named
@RequestScoped
public class OwnCareer {
    @Inject
    private Visitor visitor;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private SettingCareerGoals goals;

    @Inject
    private Messages messages;

    private StandingRow standing;
    private SheetView nearest;
    private SheetView goal;

    @PostConstruct
    void look() {
        visitor.employee().ifPresent(this::look);
    }

    private void look(UUID me) {
        SheetWords words = SheetWords.ofMyself(messages.words());
        standing = ladders.standing(me);
        nearest = nearest(ladders.nextSteps(me), words);
        goal = goals.current(me).map(row -> words.view(row.sheet())).orElse(null);
    }

    private SheetView nearest(List<NextStep> steps, SheetWords words) {
        return steps.stream()
                .min(NEAREST)
                .map(step -> words.view(
                        standing.employee(),
                        standing.name(),
                        standing.position().map(StandingRow.PositionHeld::job),
                        step))
                .orElse(null);
    }

    /** Upward before sideways, then the smallest share that is still open. */
    static final Comparator<NextStep> NEAREST = Comparator.comparing(
                    (NextStep step) -> step.kind() == StepKind.VERTICAL ? 0 : step.kind() == StepKind.DIAGONAL ? 1 : 2)
            .thenComparing(OwnCareer::open);

    private static double open(NextStep step) {
        long all = step.eligibility().findings().size();
        return all == 0 ? 1 : 1 - step.eligibility().count(Verdict.MET) / (double) all;
    }

    /** Whether there is anybody to show. */
    public boolean isThere() {
        return standing != null;
    }

    /** The step that lies nearest; null without any. */
    public SheetView getNearest() {
        return nearest;
    }

    /** How the visitor stands for the goal; null without one. */
    public SheetView getGoal() {
        return goal;
    }

    /** The name of the job held; null without a position. */
    public String getJob() {
        return standing.position().map(held -> held.job().name()).orElse(null);
    }

    /** The unit's name; null without a position. */
    public String getUnit() {
        return standing.position().map(StandingRow.PositionHeld::unitName).orElse(null);
    }

    /** The code of the grade; null when not known. */
    public String getGrade() {
        return standing.grade().map(held -> held.grade().code()).orElse(null);
    }

    public String getName() {
        return standing.name();
    }
}
