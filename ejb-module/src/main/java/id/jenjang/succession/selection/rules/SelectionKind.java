package id.jenjang.succession.selection.rules;

import id.jenjang.decision.procedure.Days;
import id.jenjang.decision.procedure.ObjectionRule;
import id.jenjang.decision.procedure.Words;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of selection (jenis seleksi).
 *
 * @param key stable name
 * @param version counts publications of the file that it stands in; 0 before
 * @param yields the selection that passing it is, as requirements name it, such as "SELEKSI"
 * @param levels of the jobs that it may be held for
 * @param named how many of the best are named to the appointing officer; 0 where everybody may pass
 * @param leastPanel and {@code mostPanel} how many members the panel has
 * @param applyWithin how long applications are open
 * @param validMonths for how long having passed counts; 0 for ever
 */
public record SelectionKind(
        String key,
        int version,
        Words title,
        String yields,
        Set<JobLevel> levels,
        SelectionOutcome outcome,
        int named,
        Set<Audience> audiences,
        int leastPanel,
        int mostPanel,
        List<Paper> papers,
        List<Stage> stages,
        List<TieRule> ties,
        Days applyWithin,
        int validMonths,
        NamesShown shown,
        ObjectionRule objection,
        Citation basis) {
    /** Ten-thousandths in a whole. */
    public static final int WHOLE = 10_000;

    /** The highest score, in hundredths of a point. */
    public static final int TOP = 10_000;

    /** Panels of up to this many members share one denominator. */
    public static final int MOST_MEMBERS = 9;

    public SelectionKind {
        levels = Set.copyOf(levels);
        audiences = Set.copyOf(audiences);
        papers = List.copyOf(papers);
        stages = List.copyOf(stages);
        ties = List.copyOf(ties);
    }

    /** The same of that publication. */
    SelectionKind published(int number) {
        return with(number, stages);
    }

    /** The same with stages of other weights. */
    public SelectionKind weighed(List<Stage> others) {
        return with(version, others);
    }

    /** The stage of that key. */
    public Optional<Stage> stage(String wanted) {
        return stages.stream().filter(each -> each.key().equals(wanted)).findFirst();
    }

    private SelectionKind with(int number, List<Stage> others) {
        return new SelectionKind(
                key,
                number,
                title,
                yields,
                levels,
                outcome,
                named,
                audiences,
                leastPanel,
                mostPanel,
                papers,
                others,
                ties,
                applyWithin,
                validMonths,
                shown,
                objection,
                basis);
    }
}
