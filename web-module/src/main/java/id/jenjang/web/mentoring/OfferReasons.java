package id.jenjang.web.mentoring;

import id.jenjang.access.Role;
import id.jenjang.mentoring.offer.HearingReasons;
import id.jenjang.mentoring.offer.ReasonRow;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why people declined offers, for the coordinator at the matching desk. */
@Named
@RequestScoped
public class OfferReasons {
    @Inject
    private HearingReasons hearing;

    @Inject
    private Visitor visitor;

    private final Map<UUID, List<ReasonRow>> read = new HashMap<>();

    /** Those of a programme; none for who is no coordinator. */
    public List<ReasonRow> of(UUID programme) {
        return visitor.is(Role.COORDINATOR) ? read.computeIfAbsent(programme, hearing::reasons) : List.of();
    }
}
