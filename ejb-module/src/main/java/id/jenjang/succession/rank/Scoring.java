package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.BulkFit;
import id.jenjang.requirement.fact.Time;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The numbers of a policy, made ready for a day: readiness from days, and the score from its parts. */
final class Scoring {
    /** Not ready within any horizon, or left out. */
    static final int NONE = -1;

    private static final int POINT = BulkFit.WHOLE / SuccessionPolicy.WEIGHTS;

    private final Reference reference;
    private final int soon;
    private final int later;
    private final int fullDays;
    private final int fitWeight;
    private final int experienceWeight;
    private final int[] boxParts = new int[TalentCell.BANDS * TalentCell.BANDS + 1];
    private final boolean[] leftOut = new boolean[boxParts.length];
    private final int[] readinessParts = new int[Readiness.values().length];
    private final int boxWeight;
    private final int readinessWeight;

    Scoring(SuccessionPolicy policy, Reference reference, LocalDate asOf) {
        this.reference = reference;
        soon = (int) asOf.plusMonths(policy.horizons().soonMonths()).toEpochDay();
        later = (int) asOf.plusMonths(policy.horizons().laterMonths()).toEpochDay();
        fullDays = (int) Time.daysNeeded(asOf, policy.fullExperienceMonths());
        fitWeight = weight(policy, ScorePart.FIT);
        boxWeight = weight(policy, ScorePart.BOX);
        experienceWeight = weight(policy, ScorePart.EXPERIENCE);
        readinessWeight = weight(policy, ScorePart.READINESS);
        SuccessionPolicy.Boxes boxes = policy.boxes();
        boxParts[0] = boxes.unknown() * POINT;
        leftOut[0] = boxes.groupOnly();
        for (int cell = 1; cell < boxParts.length; cell++) {
            boxParts[cell] = boxes.points().get(cell - 1) * POINT;
            leftOut[cell] = boxes.groupOnly() && !boxes.group().get(cell - 1);
        }
        for (Readiness each : Readiness.values()) {
            readinessParts[each.ordinal()] = policy.horizons().points().getOrDefault(each, 0) * POINT;
        }
    }

    private static int weight(SuccessionPolicy policy, ScorePart part) {
        return policy.weights().getOrDefault(part, 0);
    }

    /** The number of a readiness, or {@link #NONE}, by verdict, earliest day and the day on which age takes it away. */
    int readiness(int code, int earliest, int lapses) {
        if (code == 0) {
            return 0;
        }
        if (earliest > later || earliest >= lapses) {
            return NONE;
        }
        return earliest <= soon ? 1 : 2;
    }

    /** Whether the earliest day is late enough to ask whether age takes it away first. */
    boolean within(int code, int earliest) {
        return code == 0 || earliest <= later;
    }

    boolean leftOut(byte box) {
        return leftOut[box + 1];
    }

    /** The parts that read columns, for one job aimed at. */
    Measures measures(AgencyColumns columns, Job target) {
        return new Measures(
                BulkFit.competency(columns, reference.standard(target)),
                BulkFit.daysInFields(columns, reference.field(target)));
    }

    /** Match and days in the field by index. */
    record Measures(IntUnaryOperator fit, IntUnaryOperator days) {}

    /** What a match adds to the score. */
    int ofFit(int fit) {
        return fitWeight * fit;
    }

    /** What a box and days in the field add to the score. */
    int ofBoxAndDays(byte box, int days) {
        return boxWeight * boxParts[box + 1] + experienceWeight * experience(days);
    }

    /** What a readiness adds to the score. */
    int ofReadiness(int readiness) {
        return readinessWeight * readinessParts[readiness];
    }

    Map<ScorePart, Integer> parts(Measures measures, int index, byte box, Readiness readiness) {
        Map<ScorePart, Integer> parts = new EnumMap<>(ScorePart.class);
        parts.put(ScorePart.FIT, measures.fit.applyAsInt(index));
        parts.put(ScorePart.BOX, boxParts[box + 1]);
        parts.put(ScorePart.EXPERIENCE, experience(measures.days.applyAsInt(index)));
        parts.put(ScorePart.READINESS, readinessParts[readiness.ordinal()]);
        return parts;
    }

    private int experience(int days) {
        return (int) ((long) Math.min(days, fullDays) * BulkFit.WHOLE / fullDays);
    }
}
