package id.jenjang.rotation.desk;

import id.jenjang.rotation.solve.Progress;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.StoredPlan;
import java.util.List;

/**
 * Writes down how a search goes: a point for the chart every so often, and the best plan so far, so that it outlives
 * the server. Ends the search when somebody stopped it or another node has taken it over.
 */
final class Noting implements Progress {
    private static final long POINT_MS = 500;
    private static final long SAVE_MS = 5_000;

    private final Plans plans;
    private final StoredPlan plan;
    private final Prepared prepared;
    private final long began = System.nanoTime();
    private final int firstStep;
    private final long offset;
    private int step;
    private long lastPoint = -POINT_MS;
    private long lastSave;

    Noting(Plans plans, StoredPlan plan, Prepared prepared) {
        this.plans = plans;
        this.plan = plan;
        this.prepared = prepared;
        List<Plans.Point> before = plans.points(plan.id());
        this.firstStep = before.size();
        this.offset = before.isEmpty() ? 0 : before.get(before.size() - 1).atMs();
    }

    @Override
    public boolean goOn(Standing standing) {
        long now = elapsed();
        if (now - lastPoint < POINT_MS) {
            return true;
        }
        lastPoint = now;
        note(now, standing.phase().name(), standing.order(), standing.objective(), standing.bound());
        if (!Double.isInfinite(standing.objective()) && now - lastSave >= SAVE_MS) {
            lastSave = now;
            return plans.keep(plan, standing.soFar().get(), prepared.inputHash(), prepared.wishHash());
        }
        return plans.goesOn(plan);
    }

    /** The last point, where the search ended. */
    void last(RotationAnswer answer) {
        int last = answer.objective().size() - 1;
        note(
                elapsed(),
                "END",
                last,
                answer.objective().get(last),
                answer.bound().get(last));
    }

    private void note(long now, String phase, int objective, double best, double bound) {
        plans.note(
                plan.id(),
                new Plans.Point(
                        firstStep + step++,
                        offset + now,
                        phase,
                        objective,
                        Double.isInfinite(best) ? null : best,
                        Double.isInfinite(bound) ? null : bound));
    }

    private long elapsed() {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
