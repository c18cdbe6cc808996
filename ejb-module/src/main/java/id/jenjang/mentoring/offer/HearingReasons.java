package id.jenjang.mentoring.offer;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.people.Names;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets coordinators, and nobody else, read why people declined offers, where they said so. */
@Stateless
@Allows(value = Role.COORDINATOR, aboutNobody = true)
public class HearingReasons {
    @Inject
    private ReachableProgrammes reachable;

    @Inject
    private Offers offers;

    @Inject
    private Names names;

    /** For the container. */
    public HearingReasons() {}

    HearingReasons(DataSource database, ReachableProgrammes reachable) {
        this.reachable = reachable;
        offers = new Offers(database);
        names = new Names(database);
    }

    /** What was said in a programme, the newest offers first; empty when nobody gave a reason. */
    public List<ReasonRow> reasons(UUID programme) {
        UUID known = reachable.programme(programme).uuid();
        Map<UUID, String> words = offers.reasons(known);
        List<ReasonRow> rows = new ArrayList<>();
        for (Offer offer : words.isEmpty() ? List.<Offer>of() : offers.ofProgramme(known)) {
            if (words.containsKey(offer.uuid())) {
                rows.add(row(offer, words.get(offer.uuid())));
            }
        }
        return rows;
    }

    private ReasonRow row(Offer offer, String words) {
        Side side = offer.endedBy().orElseThrow();
        Couple couple = offer.couple();
        Map<UUID, String> called = names.people(Set.of(couple.mentor(), couple.mentee()));
        UUID author = offer.person(side);
        UUID other = offer.person(side == Side.MENTEE ? Side.MENTOR : Side.MENTEE);
        return new ReasonRow(author, called.getOrDefault(author, ""), side, called.getOrDefault(other, ""), words);
    }
}
