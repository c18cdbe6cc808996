package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import id.jenjang.rotation.round.MoveKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One move of a plan as lists show it (baris mutasi).
 *
 * @param chain number of the chain it belongs to, from 1
 * @param chainReference opaque id of that chain
 * @param period from 1
 * @param effective the day it takes effect
 * @param months full months in the position left, on that day
 * @param overdue whether the person is over the longest tenure by the end of the horizon
 * @param matchBefore match of competencies with the job left, in percent
 * @param matchAfter the same with the new job
 * @param wish how the move answers the person's wish
 * @param rank the person's own rank of the position; 0 when not ranked
 * @param km kilometres between the two units; -1 when not known
 */
public record MoveRow(
        int chain,
        UUID chainReference,
        UUID employee,
        String name,
        UUID fromPosition,
        String fromJob,
        UUID fromUnit,
        String fromUnitName,
        UUID toPosition,
        String toJob,
        UUID toUnit,
        String toUnitName,
        int period,
        LocalDate effective,
        MoveKind kind,
        int months,
        boolean overdue,
        int matchBefore,
        int matchAfter,
        Wish wish,
        int rank,
        int km)
        implements ShowsPeople {
    /** How a move answers the person's wish. */
    public enum Wish {
        /** The person ranked the position. */
        RANKED,
        /** The person ranked others. */
        NOT_RANKED,
        /** The person would rather stay. */
        STAY,
        /** The person stated nothing; a wish was filled in by rule. */
        FILLED_IN
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
