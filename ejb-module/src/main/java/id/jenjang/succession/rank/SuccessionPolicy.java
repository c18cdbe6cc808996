package id.jenjang.succession.rank;

import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an agency ranks successors (kebijakan suksesi), as one version.
 *
 * @param key stable key
 * @param version counts publications; 0 for the file that is shipped
 * @param validFrom first day in force
 * @param kept how many successors a list keeps
 * @param weights of the parts of the score; together 100
 * @param fullExperienceMonths time in the field that counts as full
 * @param boxes what boxes count
 * @param horizons how soon is how ready
 * @param ties who comes first of equals, in this order
 * @param feeders whose holders are looked at
 * @param serviceMonths that have to be left, in the job aimed at, when the position falls free; 0 for no such rule
 * @param settledLater what the appointment itself settles
 * @param emergency who may act for an incumbent at once
 * @param cascade how chains of moves compare
 * @param basis the article behind each part of the policy, by its name in the file
 */
public record SuccessionPolicy(
        String key,
        int version,
        LocalDate validFrom,
        int kept,
        Map<ScorePart, Integer> weights,
        int fullExperienceMonths,
        Boxes boxes,
        Horizons horizons,
        List<TieRule> ties,
        FeederRule feeders,
        int serviceMonths,
        Set<AppointmentMatter> settledLater,
        EmergencyRule emergency,
        CascadeRule cascade,
        Map<String, Citation> basis) {
    /** What all weights add up to. */
    public static final int WEIGHTS = 100;

    /** Refuses weights that do not add up. */
    public SuccessionPolicy {
        weights = Map.copyOf(weights);
        ties = List.copyOf(ties);
        settledLater = Set.copyOf(settledLater);
        basis = Map.copyOf(basis);
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WEIGHTS) {
            throw new IllegalArgumentException(
                    "Jumlah bobot harus " + WEIGHTS + ", bukan " + sum + "; perbaiki \"weights\".");
        }
    }

    /**
     * What boxes count.
     *
     * @param points 0 to 100 by performance, then potential, low to high
     * @param unknown points of who is in no box
     * @param group whether a box belongs to the succession group, in the same order
     * @param groupOnly whether the others are left out
     */
    public record Boxes(List<Integer> points, int unknown, List<Boolean> group, boolean groupOnly) {
        private static final int CELLS = TalentCell.BANDS * TalentCell.BANDS;

        /** Refuses what is not nine boxes. */
        public Boxes {
            points = List.copyOf(points);
            group = List.copyOf(group);
            if (points.size() != CELLS || group.size() != CELLS) {
                throw new IllegalArgumentException("Kotak talenta ada sembilan; tulis kesembilannya pada \"cells\".");
            }
        }
    }

    /**
     * How soon is how ready.
     *
     * @param soonMonths the first horizon; on its last day one is still ready in one to two years
     * @param laterMonths the second horizon
     * @param points of each readiness, 0 to 100
     * @param first whether who is ready sooner comes first, whatever the score
     */
    public record Horizons(int soonMonths, int laterMonths, Map<Readiness, Integer> points, boolean first) {
        /** Refuses horizons out of order. */
        public Horizons {
            points = Map.copyOf(points);
            if (soonMonths > laterMonths) {
                throw new IllegalArgumentException(
                        "Batas siap 1-2 tahun harus sebelum batas siap 3-5 tahun; perbaiki \"soonMonths\".");
            }
        }
    }

    /**
     * Whose holders are looked at.
     *
     * @param steps names of the kinds of step that lead to a position
     * @param mostTiers how many tiers of level a step may climb
     * @param kindredOnly whether only jobs of the family of the job aimed at, or of one kindred to it, lead to it
     */
    public record FeederRule(Set<String> steps, int mostTiers, boolean kindredOnly) {
        public FeederRule {
            steps = Set.copyOf(steps);
        }
    }

    /**
     * Who may act for an incumbent at once.
     *
     * @param reach where they are looked for
     * @param levelsBelow how many tiers below the position their job may stand
     * @param kept how many are named
     */
    public record EmergencyRule(Reach reach, int levelsBelow, int kept) {}

    /**
     * How chains of moves compare: the least loss first.
     *
     * @param depth the longest chain, in moves
     * @param kept how many chains are named
     * @param moveLoss what each move costs besides the points that its score lacks
     * @param openLoss what a post costs that stays open at the end
     * @param recruited levels whose posts are filled from outside, where a chain ends without loss
     */
    public record CascadeRule(int depth, int kept, int moveLoss, int openLoss, Set<JobLevel> recruited) {
        public CascadeRule {
            recruited = Set.copyOf(recruited);
        }
    }

    /** Whether a requirement is left to the appointment. */
    public boolean later(Requirement requirement) {
        return settledLater.stream().anyMatch(matter -> matter.settles(requirement));
    }
}
