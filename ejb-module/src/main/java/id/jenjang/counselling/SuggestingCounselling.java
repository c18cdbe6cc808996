package id.jenjang.counselling;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.Names;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.map.Treatments;
import id.jenjang.talent.scheme.TreatmentKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells people to whom the treatment of their talent box suggests performance counselling that they may ask for it
 * (menyarankan konseling). A suggestion is no case and opens none; nothing here reads a case, so that nobody learns
 * from it who asks.
 */
@Stateless
@Allows(
        value = {Role.COUNSELLOR, Role.COORDINATOR},
        aboutNobody = true)
public class SuggestingCounselling {
    private static final int MOST = 1_000;

    @Inject
    private Treatments treatments;

    @Inject
    private Notices notices;

    @Inject
    private Names names;

    @Inject
    private Event<Act> acts;

    @Inject
    private Clock clock;

    /** For the container. */
    public SuggestingCounselling() {}

    SuggestingCounselling(Treatments treatments, Notices notices, Names names, Event<Act> acts, Clock clock) {
        this.treatments = treatments;
        this.notices = notices;
        this.names = names;
        this.acts = acts;
        this.clock = clock;
    }

    /** The announced mappings, the newest first, with how many they suggest counselling to. */
    public List<SuggestionRow> suggestions() {
        return treatments.announced().stream().map(this::row).toList();
    }

    /** To whom a mapping suggests counselling, by name; at most a thousand. */
    public List<SuggestedRow> suggested(UUID cycle) {
        List<UUID> people = treatments.prescribed(cycle, TreatmentKind.COUNSELLING);
        Set<UUID> told = told(cycle);
        Map<UUID, String> called = names.people(people);
        return people.stream()
                .filter(called::containsKey)
                .map(one -> new SuggestedRow(one, called.get(one), told.contains(one)))
                .sorted(Comparator.comparing(SuggestedRow::name).thenComparing(SuggestedRow::employee))
                .limit(MOST)
                .toList();
    }

    /** Tells those who have not been told that they may ask; how many that were. */
    public int tell(UUID cycle) {
        int told = 0;
        for (UUID person : treatments.prescribed(cycle, TreatmentKind.COUNSELLING)) {
            if (notices.of(cycle, person, NoticeKind.COUNSELLING_SUGGESTED, cycle, clock.instant())) {
                told++;
            }
        }
        if (told > 0) {
            acts.fire(new Act(
                    "counselling.suggested",
                    Optional.empty(),
                    Map.of("cycle", cycle.toString(), "people", String.valueOf(told))));
        }
        return told;
    }

    private SuggestionRow row(TalentCycle cycle) {
        List<UUID> people = treatments.prescribed(cycle.uuid(), TreatmentKind.COUNSELLING);
        int told = (int)
                told(cycle.uuid()).stream().filter(Set.copyOf(people)::contains).count();
        return new SuggestionRow(cycle.uuid(), cycle.name(), cycle.asOf(), people.size(), told);
    }

    private Set<UUID> told(UUID cycle) {
        return notices.told(cycle, NoticeKind.COUNSELLING_SUGGESTED);
    }
}
