package id.jenjang.mentoring.offer;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.signup.Places;
import id.jenjang.mentoring.signup.PlantingDemoCast;
import id.jenjang.mentoring.signup.ReadingPools;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.Names;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the cast of the demo agency open offers at its first start: Ratna Dewi is asked as mentee, Bambang Hartono as
 * mentor of somebody who has accepted; the others wait. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"PlantingDemoCast", "PublishingProcedures"})
public class PlantingDemoOffers {
    private static final UUID RUN = new UUID(0, 63);

    @Inject
    private Programmes programmes;

    @Inject
    private ReadingPools pools;

    @Inject
    private MakingOffers making;

    @Inject
    private Offers offers;

    @Inject
    private Places places;

    @Inject
    private AnswerDays days;

    @Inject
    private Notices notices;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoOffers() {}

    @PostConstruct
    void plantOnce() {
        Optional<MentoringProgramme> programme = programmes.find(PlantingDemoCast.PROGRAMME);
        if (profile.equals("demo")
                && programme.isPresent()
                && offers.ofProgramme(PlantingDemoCast.PROGRAMME).isEmpty()) {
            try {
                Acting.asSystem(() -> {
                    plant(programme.get());
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException("The demo's offers could not be made", e);
            }
        }
    }

    private void plant(MentoringProgramme programme) {
        Set<Couple> wanted = Stream.of(couple("Rina Marlina", "Ratna Dewi"), couple("Bambang Hartono", "Slamet"))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Pool pool = pools.of(programme.uuid(), Map.of());
        Matching matching = Matcher.match(
                pool, programme.policy(), new Instructions(Set.of(), wanted, Set.of(), Set.of(), Set.of()));
        List<NewOffer> made = matching.pairs().stream()
                .filter(pair -> wanted.contains(pair.couple()))
                .map(pair -> new NewOffer(pair.couple(), pair.fit()))
                .toList();
        making.make(programme.uuid(), RUN, made);
        offers.ofRun(RUN).stream()
                .filter(offer ->
                        person("Slamet").filter(offer.couple().mentee()::equals).isPresent())
                .forEach(this::accept);
    }

    private void accept(Offer offer) {
        offers.askMentor(offer, days.forMentor(), days.termsNo(), clock.instant());
        places.show(offer.programme(), offer.couple().mentor());
        notices.of(offer.uuid(), offer.couple().mentor(), NoticeKind.OFFER_MADE, offer.uuid(), clock.instant());
    }

    private Optional<Couple> couple(String mentor, String mentee) {
        return person(mentor).flatMap(one -> person(mentee).map(other -> new Couple(one, other)));
    }

    private Optional<UUID> person(String name) {
        return names.search(name, 1).stream().map(Names.Found::uuid).findFirst();
    }
}
