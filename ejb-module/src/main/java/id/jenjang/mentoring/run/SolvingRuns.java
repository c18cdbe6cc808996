package id.jenjang.mentoring.run;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.match.Explainer;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.MatchingCheck;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a run: reads everyone as they stand, matches, checks what came out with plain eyes, and keeps it explained. */
@Dependent
class SolvingRuns {
    static final String ENGINE = "jenjang-mentoring 1";
    private static final System.Logger LOG = System.getLogger(SolvingRuns.class.getName());

    private Runs runs;
    private Programmes programmes;
    private ReadingInput reading;
    private Clock clock;

    SolvingRuns() {}

    @Inject
    SolvingRuns(Runs runs, Programmes programmes, ReadingInput reading, Clock clock) {
        this.runs = runs;
        this.programmes = programmes;
        this.reading = reading;
        this.clock = clock;
    }

    /** Makes the run; does nothing when it is not wanted any more. */
    void solve(UUID uuid) throws Exception {
        Acting.asSystem(() -> {
            Optional<StoredRun> begun = runs.begin(uuid);
            if (begun.isPresent()) {
                try {
                    make(begun.get());
                } catch (RuntimeException e) {
                    runs.fail(begun.get(), RunTrouble.FAULT, clock.instant());
                    // The run says that it failed, and is tried again when somebody asks.
                    LOG.log(System.Logger.Level.WARNING, "A run of the matcher could not be made", e);
                }
            }
            return null;
        });
    }

    private void make(StoredRun run) {
        String world = reading.world(run.programme());
        MatchInput input = reading.of(run.programme(), run.policy(), run.base());
        Optional<RunTrouble> trouble = trouble(run, input);
        if (trouble.isPresent()) {
            runs.fail(run, trouble.get(), clock.instant());
            return;
        }
        Matching matching = Matcher.match(input.pool(), input.policy(), input.instructions());
        List<String> faults = MatchingCheck.faults(input.pool(), input.policy(), input.instructions(), matching);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("A matching with " + faults.size() + " faults, the first " + faults.get(0));
        }
        Explainer explainer = new Explainer(input.pool(), input.policy(), input.instructions(), matching);
        runs.keep(run, new Runs.Made(input, world, matching, Insight.of(explainer, matching)), clock.instant());
    }

    private Optional<RunTrouble> trouble(StoredRun run, MatchInput input) {
        boolean now = programmes
                .find(run.programme())
                .filter(one -> one.state() == ProgrammeState.MATCHING || one.state() == ProgrammeState.RUNNING)
                .isPresent();
        if (!now) {
            return Optional.of(RunTrouble.NOT_NOW);
        }
        if (input.pool().mentors().isEmpty()) {
            return Optional.of(RunTrouble.NO_MENTORS);
        }
        return input.pool().mentees().isEmpty() ? Optional.of(RunTrouble.NO_MENTEES) : Optional.empty();
    }
}
