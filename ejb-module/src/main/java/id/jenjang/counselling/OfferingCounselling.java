package id.jenjang.counselling;

import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets a counsellor say what they offer, and whether they take requests (menjadi konselor). */
@Stateless
public class OfferingCounselling {
    static final int MOST_STATEMENT = 1_000;

    @Inject
    private Cases cases;

    @Inject
    private Callers callers;

    /** For the container. */
    public OfferingCounselling() {}

    OfferingCounselling(Cases cases, Callers callers) {
        this.cases = cases;
        this.callers = callers;
    }

    /** What the caller offers; nothing said and not taking when they never did. */
    @Allows(value = Role.COUNSELLOR, aboutNobody = true)
    public OwnOffer own() {
        return cases.counsellor(me()).map(Counsellor::offer).orElse(new OwnOffer("", false));
    }

    /** Says anew what the caller offers. */
    @Allows(value = Role.COUNSELLOR, aboutNobody = true)
    public CounsellingAnswer offer(OwnOffer offer) {
        if (offer.taking() && offer.statement().isBlank()) {
            return CounsellingAnswer.EMPTY;
        }
        if (offer.statement().length() > MOST_STATEMENT) {
            return CounsellingAnswer.TOO_LONG;
        }
        UUID me = me();
        Counsellor counsellor = cases.counsellor(me).orElseGet(() -> {
            Counsellor made = new Counsellor(me);
            cases.add(made);
            return made;
        });
        counsellor.offer(offer);
        return cases.written() ? CounsellingAnswer.DONE : CounsellingAnswer.MEANWHILE;
    }

    private UUID me() {
        return callers.current().employee().orElseThrow(() -> new NotAllowed("OfferingCounselling"));
    }
}
