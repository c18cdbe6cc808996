package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Explainer;
import id.jenjang.mentoring.match.Matching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The few runs that were looked at last, read and made ready to be explained, so that going through one is quick. What
 * a run was made from does not change, so what is kept is always right.
 */
@ApplicationScoped
class OpenedRuns {
    private static final int KEPT = 4;

    private Runs runs;
    private final Map<String, Opened> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    OpenedRuns() {}

    @Inject
    OpenedRuns(Runs runs) {
        this.runs = runs;
    }

    /** A run's result with what explains it. */
    static final class Opened {
        private final MatchInput input;
        private final Matching matching;
        private final Insight insight;
        private Explainer explainer;

        private Opened(MatchInput input, Matching matching, Insight insight) {
            this.input = input;
            this.matching = matching;
            this.insight = insight;
        }

        MatchInput input() {
            return input;
        }

        Matching matching() {
            return matching;
        }

        Insight insight() {
            return insight;
        }

        /** Made when first asked for: the prices take a moment in a large programme. */
        synchronized Explainer explainer() {
            if (explainer == null) {
                explainer = new Explainer(input.pool(), input.policy(), input.instructions(), matching);
            }
            return explainer;
        }
    }

    /** The result of a run that was made. */
    Opened of(StoredRun run) {
        String key = run.uuid() + " " + run.resultHash();
        synchronized (kept) {
            Opened known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Opened opened = new Opened(
                runs.input(run.uuid()).orElseThrow(),
                runs.matching(run.uuid()).orElseThrow(),
                runs.insight(run.uuid()).orElseThrow());
        synchronized (kept) {
            Opened first = kept.putIfAbsent(key, opened);
            while (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return first == null ? opened : first;
        }
    }
}
