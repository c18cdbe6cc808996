package id.jenjang.succession.pool;

import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A pool (kelompok rencana suksesi).
 *
 * @param level of the jobs that it is kept for
 * @param family code of the job family; empty unless it is kept for one
 * @param position empty unless it is kept for one
 * @param unit for which it is kept, with all below it
 * @param termMonths how long one stays in it
 * @param rule who may enter
 * @param open whether people may be nominated
 */
public record TalentPool(
        UUID uuid,
        String name,
        PoolKind kind,
        JobLevel level,
        Optional<String> family,
        Optional<UUID> position,
        UUID unit,
        int termMonths,
        EntryRule rule,
        boolean open,
        long version) {
    /** The last day in it of who enters on a day. */
    public LocalDate lastDay(LocalDate entered) {
        return entered.plusMonths(termMonths).minusDays(1);
    }
}
