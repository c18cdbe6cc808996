package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.JobLevel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One session of a committee about a cycle (sidang kalibrasi).
 *
 * @param unit which it goes over, with all below it
 * @param level whose boxes alone; empty for all
 * @param terms what it began with
 * @param locked who locked it for closing; empty while it is open
 * @param closed who closed it; empty before
 */
public record CalibrationSession(
        UUID uuid,
        String name,
        UUID cycle,
        UUID unit,
        Optional<JobLevel> level,
        CalibrationTerms terms,
        SessionState state,
        Instant begunAt,
        Optional<Signed> locked,
        Optional<Signed> closed,
        List<Member> members,
        long version)
        implements ShowsPeople {
    public CalibrationSession {
        members = List.copyOf(members);
    }

    /** Who put their name to something, and when. */
    public record Signed(String user, UUID employee, String name, Instant at) {}

    /** Whether that employee is of the committee. */
    public boolean has(UUID employee) {
        return members.stream().anyMatch(member -> member.employee().equals(employee));
    }

    /** Whether that employee has the chair. */
    public boolean chaired(UUID employee) {
        return members.stream()
                .anyMatch(member -> member.chair() && member.employee().equals(employee));
    }

    @Override
    public Collection<UUID> people() {
        return members.stream().map(Member::employee).toList();
    }
}
