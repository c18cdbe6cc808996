package id.jenjang.mentoring.signup;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A mentor who waits for their own head (persetujuan mentor).
 *
 * @param job name of the job held; empty when none is
 * @param unit where they work
 */
public record ApprovalRow(String programme, MentorSignUp signUp, String name, String job, String unit)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(signUp.employee());
    }
}
