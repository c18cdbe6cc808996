package id.jenjang.mentoring.signup;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency a programme that runs, with few places and the cast signed up for them, at its first start.
 * Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn("PlantingDemoProgrammes")
public class PlantingDemoCast {
    /** The programme that the cast is in; the same in every demo agency. */
    public static final UUID PROGRAMME =
            UUID.nameUUIDFromBytes("demo Mentoring tatap muka".getBytes(StandardCharsets.UTF_8));

    private static final long SOME_MORNINGS = 0b111;
    private static final int MONTHS = 5;
    private static final int MOST_NAMESAKES = 20;

    @Inject
    private Programmes programmes;

    @Inject
    private SignUps signUps;

    @Inject
    private Names names;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoCast() {}

    @PostConstruct
    void plantOnce() {
        if (profile.equals("demo")
                && !people.roots().isEmpty()
                && programmes.find(PROGRAMME).isEmpty()) {
            plant();
        }
    }

    private void plant() {
        LocalDate today = LocalDate.now(clock);
        ProgrammeForm form = new ProgrammeForm(
                "Mentoring tatap muka",
                "Bertemu langsung, dua pekan sekali, membahas pekerjaan sehari-hari.",
                Optional.empty(),
                false,
                false,
                today.minusWeeks(1),
                today.plusMonths(MONTHS),
                2);
        programmes.add(PROGRAMME, form, PolicyText.shipped(), Acting.SYSTEM, clock.instant());
        mentor("Rina Marlina", "Saya senang membahas naskah kebijakan, dari data sampai rekomendasi.");
        mentor("Bambang Hartono", "Mari bicara tentang merencanakan kerja dan memimpin orang.");
        mentee("Ratna Dewi", 9, "Ingin menulis naskah kebijakan yang dipakai pimpinan.");
        mentee("Slamet", 8, "Ingin belajar memimpin sebelum menjadi kepala seksi.");
        mentee("Maria Goretti Bere, S.Kep.", 7, "Ingin menyusun rencana kerja ruang rawat.");
        mentee("Fitri Handayani", 6, "Ingin lebih percaya diri berbicara di depan orang banyak.");
        mentee("Rizky Ramadhan", 5, "Ingin memahami anggaran badan layanan umum.");
        programmes.openUntil(PROGRAMME, 1, today.minusDays(1));
        programmes.move(PROGRAMME, 2, ProgrammeState.RUNNING);
    }

    private void mentor(String name, String statement) {
        MentorForm form = new MentorForm(
                1,
                Set.of("KEBIJAKAN", "KEPEMIMPINAN", "KARIER"),
                SOME_MORNINGS,
                Set.of("id"),
                Optional.empty(),
                statement,
                List.of(),
                Optional.empty());
        person(name).ifPresent(one -> signUps.keep(PROGRAMME, one, 0, form, MentorState.APPROVED, clock.instant()));
    }

    private void mentee(String name, int daysAgo, String goal) {
        MenteeForm form = new MenteeForm(
                Set.of(),
                goal,
                Set.of("KEBIJAKAN", "TULISAN"),
                SOME_MORNINGS,
                Set.of("id"),
                Optional.empty(),
                List.of(),
                Optional.empty());
        person(name)
                .ifPresent(one -> signUps.keep(
                        PROGRAMME,
                        one,
                        0,
                        form,
                        Gaps.NONE,
                        clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(daysAgo, ChronoUnit.DAYS)));
    }

    // Titles tell namesakes apart.
    private Optional<UUID> person(String name) {
        return names.search(name.replaceAll(",.*", ""), MOST_NAMESAKES).stream()
                .filter(found -> found.name().contains(name))
                .map(Names.Found::uuid)
                .findFirst();
    }
}
