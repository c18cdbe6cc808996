package id.jenjang.mentoring.signup;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.HolderRow;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.Sex;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency two mentoring programmes at its first start: one with a few hundred sign-ups, ready for
 * matching, and one that is open, with mentors who wait for their heads. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"ImportingDemo", "PublishingRules"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PlantingDemoProgrammes {
    private static final String DEMO = "demo";
    private static final long SEED = 1;
    private static final int MOST_MENTORS = 90;
    private static final int MOST_MENTEES = 260;
    private static final Set<JobLevel> SENIOR =
            EnumSet.of(JobLevel.PENGAWAS, JobLevel.ADMINISTRATOR, JobLevel.AHLI_MUDA, JobLevel.AHLI_MADYA);
    private static final Set<JobLevel> JUNIOR =
            EnumSet.of(JobLevel.PELAKSANA, JobLevel.AHLI_PERTAMA, JobLevel.TERAMPIL, JobLevel.MAHIR);
    private static final List<String> STATEMENTS = List.of(
            "Saya senang mendampingi rekan yang akan memimpin tim untuk pertama kali.",
            "Mari membahas pekerjaan nyata Anda; kita mulai dari hambatan yang Anda hadapi.",
            "Saya dapat berbagi pengalaman menyusun anggaran dan melaporkan hasilnya.",
            "Kita bertemu dua pekan sekali, membahas satu hal sampai tuntas.");
    private static final List<String> GOALS = List.of(
            "Ingin lebih percaya diri memimpin rapat.",
            "Ingin memahami tugas seorang pengawas sebelum mengikuti seleksi.",
            "Ingin menulis telaahan staf yang lebih baik.",
            "");

    @Inject
    private Programmes programmes;

    @Inject
    private SignUps signUps;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private Dossiers dossiers;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private CurrentRules rules;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoProgrammes() {}

    PlantingDemoProgrammes(
            Programmes programmes,
            SignUps signUps,
            PositionsOfUnits positions,
            PeopleOfUnits people,
            HeadsOfUnits heads,
            Dossiers dossiers,
            CurrentJobs jobs,
            CurrentRules rules,
            Clock clock) {
        this.programmes = programmes;
        this.signUps = signUps;
        this.positions = positions;
        this.people = people;
        this.heads = heads;
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
        this.clock = clock;
        this.profile = DEMO;
    }

    @PostConstruct
    void plantOnce() {
        if (profile.equals(DEMO)
                && !people.roots().isEmpty()
                && programmes.all().isEmpty()) {
            try {
                Acting.asSystem(() -> {
                    plant();
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException("The demo's programmes could not be made", e);
            }
        }
    }

    private void plant() {
        Random dice = new Random(SEED);
        List<HolderRow> seniors = holders(SENIOR, dice);
        List<HolderRow> juniors = holders(JUNIOR, dice);
        UUID ready = programme("Mentoring calon pejabat pengawas", "Menyiapkan pegawai untuk jabatan pengawas.", 200);
        List<HolderRow> mentors = seniors.subList(0, Math.min(MOST_MENTORS, seniors.size() / 2));
        List<HolderRow> mentees = juniors.subList(0, Math.min(MOST_MENTEES, juniors.size() / 2));
        signUpMentors(ready, mentors, mentees, dice, 20);
        signUpMentees(ready, mentors, mentees, dice);
        LocalDate today = LocalDate.now(clock);
        programmes.openUntil(ready, 1, today);
        programmes.move(ready, 2, ProgrammeState.MATCHING);
        UUID open = programme("Mentoring lintas unit", "Belajar dari rekan di unit lain.", 60);
        List<HolderRow> others = seniors.subList(mentors.size(), Math.min(mentors.size() + 40, seniors.size()));
        signUpMentors(open, others, List.of(), dice, 2);
        programmes.openUntil(open, 1, today.plusDays(21));
    }

    private List<HolderRow> holders(Set<JobLevel> levels, Random dice) {
        Set<UUID> seen = new HashSet<>();
        List<HolderRow> all = positions.holders(people.roots(), LocalDate.now(clock)).stream()
                .filter(one -> level(one.job()).filter(levels::contains).isPresent())
                .filter(one -> seen.add(one.employee()))
                .collect(Collectors.toCollection(ArrayList::new));
        all.sort(Comparator.comparing(HolderRow::name).thenComparing(HolderRow::birthDate));
        Collections.shuffle(all, dice);
        return all;
    }

    private Optional<JobLevel> level(String job) {
        return jobs.known().catalogue().byCode(job).map(Job::level);
    }

    private UUID programme(String name, String purpose, int size) {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).plusMonths(1);
        UUID uuid = UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8));
        ProgrammeForm form = new ProgrammeForm(
                name,
                purpose,
                Optional.empty(),
                false,
                false,
                first,
                first.plusMonths(6).minusDays(1),
                size);
        programmes.add(uuid, form, PolicyText.shipped(), Acting.SYSTEM, clock.instant());
        return uuid;
    }

    /** Of so many mentors one still waits for their head; every twentieth was refused. */
    private void signUpMentors(
            UUID programme, List<HolderRow> mentors, List<HolderRow> mentees, Random dice, int oneWaitsOf) {
        Choices choices = Choices.shipped();
        LineOfCommand line = LineOfCommand.ofAll(heads, people, LocalDate.now(clock));
        for (HolderRow one : mentors) {
            MentorForm form = new MentorForm(
                    1 + dice.nextInt(3),
                    topics(choices, dice),
                    free(choices, dice),
                    Set.of("id"),
                    Optional.empty(),
                    STATEMENTS.get(dice.nextInt(STATEMENTS.size())),
                    some(mentees, one, dice, dice.nextInt(2)),
                    Optional.of(Set.copyOf(some(mentees, one, dice, dice.nextInt(10) == 0 ? 1 : 0))));
            signUps.keep(programme, one.employee(), 0, form, MentorState.WAITING, at(dice));
            Optional<UUID> head =
                    line.superiors(one.employee(), one.unit()).stream().findFirst();
            boolean refused = dice.nextInt(20) == 0;
            if (dice.nextInt(oneWaitsOf) > 0) {
                MentorState state = refused && head.isPresent() ? MentorState.REFUSED : MentorState.APPROVED;
                String reason = state == MentorState.REFUSED ? "Beban unit sedang tinggi sampai akhir tahun." : null;
                signUps.decide(
                        programme,
                        one.employee(),
                        1,
                        new SignUps.Decided(state, head.orElse(one.employee()), clock.instant(), reason));
            }
        }
    }

    private void signUpMentees(UUID programme, List<HolderRow> mentors, List<HolderRow> mentees, Random dice) {
        Choices choices = Choices.shipped();
        Map<UUID, Map<String, Integer>> held = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        dossiers.forEach(
                mentees.stream().map(HolderRow::employee).toList(),
                person -> held.put(person.identity().uuid(), CompetencyFit.valid(person, today)));
        List<Job> targets = jobs.known().catalogue().all().stream()
                .filter(job -> job.level() == JobLevel.PENGAWAS)
                .toList();
        for (HolderRow one : mentees) {
            Gaps gaps = targets.isEmpty()
                    ? Gaps.NONE
                    : gaps(one, targets.get(dice.nextInt(targets.size())), held.getOrDefault(one.employee(), Map.of()));
            Set<String> goals = gaps.rows().stream()
                    .filter(gap -> dice.nextInt(3) == 0)
                    .limit(3)
                    .map(GapRow::competency)
                    .collect(Collectors.toSet());
            String own = GOALS.get(goals.isEmpty() ? dice.nextInt(GOALS.size() - 1) : dice.nextInt(GOALS.size()));
            List<UUID> wished = some(mentors, one, dice, dice.nextInt(4));
            Set<UUID> avoided = new HashSet<>(some(mentors, one, dice, dice.nextInt(6) == 0 ? 1 : 0));
            wished.forEach(avoided::remove);
            Optional<Sex> asksFor = dice.nextInt(12) == 0 ? Optional.of(one.sex()) : Optional.empty();
            MenteeForm form = new MenteeForm(
                    goals,
                    own,
                    topics(choices, dice),
                    free(choices, dice),
                    Set.of("id"),
                    asksFor,
                    wished,
                    Optional.of(avoided));
            signUps.keep(programme, one.employee(), 0, form, gaps, at(dice));
        }
    }

    private Gaps gaps(HolderRow one, Job target, Map<String, Integer> held) {
        return Gaps.of(
                target, List.of(target.code()), held, rules.known().reference().standard(target), Map.of());
    }

    /** Signed up in the last two weeks. */
    private Instant at(Random dice) {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(dice.nextInt(14 * 24 * 60), ChronoUnit.MINUTES);
    }

    private static Set<String> topics(Choices choices, Random dice) {
        List<String> codes = new ArrayList<>(choices.topicCodes());
        Collections.sort(codes);
        Collections.shuffle(codes, dice);
        return Set.copyOf(codes.subList(0, 1 + dice.nextInt(3)));
    }

    private static long free(Choices choices, Random dice) {
        return dice.nextLong() & dice.nextLong() & choices.allFree();
    }

    private static List<UUID> some(List<HolderRow> from, HolderRow self, Random dice, int most) {
        List<UUID> some = new ArrayList<>();
        for (int i = 0; i < most && !from.isEmpty(); i++) {
            UUID one = from.get(dice.nextInt(from.size())).employee();
            if (!one.equals(self.employee()) && !some.contains(one)) {
                some.add(one);
            }
        }
        return some;
    }
}
