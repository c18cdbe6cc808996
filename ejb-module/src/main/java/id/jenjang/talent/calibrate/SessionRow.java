package id.jenjang.talent.calibrate;

import id.jenjang.people.JobLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as lists show it; names nobody.
 *
 * @param members how many are of its committee
 * @param moved how many people it moved
 */
public record SessionRow(
        UUID uuid,
        String name,
        UUID cycle,
        String cycleName,
        UUID unit,
        String unitName,
        Optional<JobLevel> level,
        SessionState state,
        Instant begunAt,
        int members,
        int moved) {}
