package id.jenjang.decision;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a capability shows of its matter, worded in the reader's language.
 *
 * @param sentence the whole in one sentence for this reader
 * @param units what it does to units, before and after; the reader's own first
 * @param reasons why, and what speaks against it
 * @param chain the decisions in the order in which they need one another; one line for a single decision
 * @param documents needed for it
 * @param people everyone who can be recognised in these words
 */
public record MatterView(
        String sentence,
        List<UnitChange> units,
        List<Reason> reasons,
        List<Link> chain,
        List<Document> documents,
        Collection<UUID> people)
        implements ShowsPeople {

    public MatterView {
        units = List.copyOf(units);
        reasons = List.copyOf(reasons);
        chain = List.copyOf(chain);
        documents = List.copyOf(documents);
        people = List.copyOf(people);
    }

    /**
     * One unit with its figures, such as staffing and tenure.
     *
     * @param figures what this matter by itself does to it
     * @param besides what else is in sight there, in sentences; empty when nothing is
     */
    public record UnitChange(UUID unit, String name, List<Figure> figures, List<String> besides) {
        public UnitChange {
            figures = List.copyOf(figures);
            besides = List.copyOf(besides);
        }
    }

    /**
     * One figure before and after, with its unit of measure in the words.
     *
     * @param worse whether the unit is worse off by it
     */
    public record Figure(String label, String before, String after, boolean worse) {}

    /**
     * @param text the reason
     * @param detail article, value or source; empty when the text says it all
     * @param against whether it speaks against the proposal
     */
    public record Reason(String text, String detail, boolean against) {}

    /** One decision of the chain: who, from where, to where, from when. */
    public record Link(UUID decision, UUID person, String who, String from, String to, String when) {}

    /**
     * @param name of the document
     * @param present whether it is there
     * @param address within the application where it is read; empty when it cannot be opened here
     */
    public record Document(String name, boolean present, String address) {}
}
