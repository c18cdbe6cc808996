package id.jenjang.succession.critical;

import id.jenjang.people.HeldPosition;
import id.jenjang.people.Job;
import id.jenjang.requirement.Reference;
import id.jenjang.succession.criteria.Occupancy;
import java.time.LocalDate;

/** Turns positions as they are stored into what the rules ask for. */
final class Occupancies {
    private Occupancies() {}

    static Occupancy of(HeldPosition position, Job job, int holdersOfJob, Reference reference) {
        return new Occupancy(
                job.level(),
                position.quota(),
                position.known(),
                holdersOfJob,
                position.holders().stream()
                        .map(holder -> tenure(position, holder, job, reference))
                        .toList());
    }

    private static Occupancy.Tenure tenure(
            HeldPosition position, HeldPosition.Holder holder, Job job, Reference reference) {
        LocalDate retires = holder.retiresOn() != null
                ? holder.retiresOn()
                : reference.retiresOn(holder.birthDate(), job).orElse(null);
        LocalDate term = position.termMonths() == null ? null : holder.since().plusMonths(position.termMonths());
        LocalDate ends = holder.until() == null ? null : holder.until().plusDays(1);
        return new Occupancy.Tenure(retires, term, ends);
    }
}
