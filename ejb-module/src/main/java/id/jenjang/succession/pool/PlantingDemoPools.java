package id.jenjang.succession.pool;

import id.jenjang.access.Acting;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.talent.map.CurrentBox;
import id.jenjang.talent.map.CurrentBoxes;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency two pools with people in them and one nomination that waits, at its first start. Later starts
 * change nothing.
 */
@Singleton
@Startup
@DependsOn({"PlantingDemoCycles", "PublishingPolicies"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PlantingDemoPools {
    private static final String DEMO = "demo";
    private static final String COMMITTEE = "komite";
    private static final String REASON = "Contoh untuk demo.";
    private static final int TERM = 24;
    private static final int WITHIN = 60;
    private static final int TRIED = 60;
    private static final int IN = 5;

    @Inject
    private Pools pools;

    @Inject
    private Nominations nominations;

    @Inject
    private Nominating nominating;

    @Inject
    private Stands stands;

    @Inject
    private CurrentBoxes boxes;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    @PostConstruct
    void plantOnce() {
        Optional<UUID> root = people.roots().stream().findFirst();
        if (profile.equals(DEMO) && root.isPresent() && pools.none()) {
            List<UUID> tried = boxes.latest().boxes().entrySet().stream()
                    .filter(one -> one.getValue().box().isPresent())
                    .sorted(Map.Entry.<UUID, CurrentBox>comparingByValue(
                                    (one, other) -> other.worst().compareTo(one.worst()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TRIED)
                    .map(Map.Entry::getKey)
                    .toList();
            TalentPool first = opened(root.get(), "KRS Administrator", JobLevel.ADMINISTRATOR, Optional.of(WITHIN));
            TalentPool second = opened(root.get(), "KRS Pengawas", JobLevel.PENGAWAS, Optional.empty());
            fill(first, tried, false);
            fill(second, tried, true);
        }
    }

    private TalentPool opened(UUID unit, String name, JobLevel level, Optional<Integer> within) {
        PoolForm form = new PoolForm(
                UUID.randomUUID(),
                name,
                PoolKind.LEVEL,
                level,
                Optional.empty(),
                Optional.empty(),
                TERM,
                new EntryRule(true, within));
        pools.add(form, level, unit, Acting.SYSTEM, clock.instant());
        pools.tell(form.uuid(), PoolEvent.Kind.OPENED, null, name, null, Acting.SYSTEM, clock.instant());
        return pools.find(form.uuid()).orElseThrow();
    }

    private void fill(TalentPool pool, List<UUID> tried, boolean oneWaits) {
        List<UUID> able =
                tried.stream().filter(one -> able(one, pool)).limit(IN + 1L).toList();
        for (int i = 0; i < able.size(); i++) {
            UUID nomination = UUID.randomUUID();
            nominating.nominate(
                    able.get(i),
                    new NominationForm(nomination, pool.uuid(), REASON),
                    false,
                    new Nominating.Actor(Acting.SYSTEM, Optional.empty()));
            if (!oneWaits || i < able.size() - 1) {
                decide(nomination, i);
            }
        }
    }

    private boolean able(UUID employee, TalentPool pool) {
        return stands.of(employee, pool)
                .filter(stand ->
                        pool.rule().against(stand, LocalDate.now(clock)).isEmpty())
                .isPresent();
    }

    private void decide(UUID nomination, int number) {
        for (Question question : Question.values()) {
            Nomination one = nominations.find(nomination).orElseThrow();
            boolean accepted = question == Question.ADVANCE || number % 2 == 0;
            nominating.rule(
                    one,
                    new RulingForm(UUID.randomUUID(), question, accepted, REASON, one.version()),
                    new Nominating.Actor(COMMITTEE, Optional.empty()));
        }
    }
}
