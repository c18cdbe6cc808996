package id.jenjang.web.ladder;

import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sheet in words, ready to be shown (lembar kelayakan).
 *
 * @param own whether the reader looks at themselves
 * @param name the person's name with titles
 * @param held the name of the job held; empty when none is
 * @param step the kind of step and the ladder, in words
 * @param sentence the answer in a sentence
 * @param lines the requirements, those that are open first
 * @param doubtful whether any verdict rests on an unconfirmed rule
 * @param ruleSets the versions that were used
 */
public record SheetView(
        UUID person,
        UUID job,
        boolean own,
        String name,
        String held,
        String target,
        JobLevel level,
        String step,
        String sentence,
        long met,
        long missing,
        long unknown,
        List<SheetLine> lines,
        boolean doubtful,
        List<String> ruleSets,
        LocalDate asOf) {
    private static final int TOP = 3;

    public SheetView {
        lines = List.copyOf(lines);
        ruleSets = List.copyOf(ruleSets);
    }

    /** How many requirements there are. */
    public long all() {
        return met + missing + unknown;
    }

    /** The first requirements that are not met or lack data, for a card. */
    public List<SheetLine> top() {
        return lines.stream()
                .filter(line -> !line.verdict().equals("MET"))
                .limit(TOP)
                .toList();
    }

    /** How many open requirements a card leaves out. */
    public long more() {
        return missing + unknown - top().size();
    }

    /** The address of the whole sheet, below the context path. */
    public String address() {
        return own ? "/ladder/sheet?job=" + job : "/ladder/sheet?person=" + person + "&job=" + job;
    }
}
