package id.jenjang.decision.inbox;

import id.jenjang.access.ShowsPeople;
import id.jenjang.decision.procedure.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One matter that waits for the caller (baris kotak persetujuan).
 *
 * @param step to be answered
 * @param revision of the matter, to be sent with the answer
 * @param procedure its key, and {@code kind} its name as shown
 * @param stepTitle as what the caller answers
 * @param consent whether the answer is the record of an external consent
 * @param first name of the person it is about; of a chain, of the first, or of the first that was looked for
 * @param decisions how many stand and fall together
 * @param from unit that the first person leaves; empty when none
 * @param to position or unit that they come to; empty when none
 * @param effectiveOn the first day of the first decision
 * @param daysLeft until the deadline, counted as {@code count} says; negative once it has passed
 * @param standsFor name of whom the caller stands in for; empty when for themselves
 * @param concerned whom it is about
 */
public record InboxRow(
        UUID step,
        UUID matter,
        int revision,
        String procedure,
        String kind,
        String stepTitle,
        boolean consent,
        String first,
        int decisions,
        String from,
        String to,
        LocalDate effectiveOn,
        LocalDate dueOn,
        int daysLeft,
        Days.Count count,
        String standsFor,
        List<UUID> concerned)
        implements ShowsPeople {
    public InboxRow {
        concerned = List.copyOf(concerned);
    }

    /** Whether the deadline has passed. */
    public boolean overdue() {
        return daysLeft < 0;
    }

    @Override
    public Collection<UUID> people() {
        return concerned;
    }
}
