package id.jenjang.talent.map;

import id.jenjang.access.Acting;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency two cycles to look at, at its first start: one of some months ago that was announced, and one
 * of today that was not. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"ImportingDemo", "PublishingRules", "PublishingSchemes"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PlantingDemoCycles {
    private static final String DEMO = "demo";
    private static final int MONTHS = 8;

    @Inject
    private Cycles cycles;

    @Inject
    private PublishedSchemes schemes;

    @Inject
    private PlacingPeople placing;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    @PostConstruct
    void plantOnce() {
        Optional<UUID> root = people.roots().stream().findFirst();
        if (profile.equals(DEMO) && root.isPresent() && cycles.all().isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            add("Pemetaan Talenta " + (today.getYear() - 1), root.get(), today.minusMonths(MONTHS))
                    .ifPresent(this::announced);
            add("Pemetaan Talenta " + today.getYear(), root.get(), today)
                    .ifPresent(cycle -> jobs.schedule(MappingJob.NAME, cycle.toString()));
        }
    }

    private void announced(UUID cycle) {
        try {
            placing.place(cycle);
        } catch (Exception e) {
            throw new IllegalStateException("The demo's cycle could not be computed", e);
        }
        cycles.find(cycle).ifPresent(one -> cycles.announce(cycle, one.version(), Acting.SYSTEM, clock.instant()));
    }

    /** Adds a cycle by the rules of its day; empty where there were none. */
    private Optional<UUID> add(String name, UUID unit, LocalDate day) {
        Optional<TalentScheme> scheme = schemes.inForce(day);
        UUID cycle = UUID.randomUUID();
        scheme.ifPresent(rules -> cycles.add(
                new CycleForm(cycle, name, day.getYear(), day), unit, rules, Acting.SYSTEM, clock.instant()));
        return scheme.map(rules -> cycle);
    }
}
