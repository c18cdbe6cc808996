package id.jenjang.mentoring.health;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.mentoring.pair.Agreement;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.EndingPairs;
import id.jenjang.mentoring.pair.FormingPairs;
import id.jenjang.mentoring.pair.NewPair;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.record.Complaints;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Evaluations;
import id.jenjang.mentoring.record.Goals;
import id.jenjang.mentoring.record.Notes;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.SessionPlan;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.mentoring.record.Tasks;
import id.jenjang.people.HolderRow;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency a programme whose pairs have met for four months, at its first start: the cast's pairs are
 * lively, some others are silent, without goals, or have ended. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn("PlantingDemoProgrammes")
public class PlantingDemoPairs {
    private static final String NAME = "Mentoring pengembangan keahlian";
    private static final int MONTHS_BEHIND = 4;
    private static final int MONTHS_AHEAD = 2;
    private static final int MENTORS = 9;
    private static final int PAIRS = 22;
    private static final long SEED = 1;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject
    private Programmes programmes;

    @Inject
    private Pairs pairs;

    @Inject
    private FormingPairs forming;

    @Inject
    private EndingPairs ending;

    @Inject
    private Sessions sessions;

    @Inject
    private Notes notes;

    @Inject
    private Goals goals;

    @Inject
    private Tasks tasks;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Complaints complaints;

    @Inject
    private Names names;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    private final Random dice = new Random(SEED);

    /** For the container. */
    public PlantingDemoPairs() {}

    @PostConstruct
    void plantOnce() {
        if (profile.equals("demo")
                && !people.roots().isEmpty()
                && pairs.programmes().isEmpty()) {
            try {
                Acting.asSystem(() -> {
                    plant();
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException("The demo's pairs could not be made", e);
            }
        }
    }

    private void plant() {
        UUID programme = programme();
        Optional<UUID> ratna = person("Ratna Dewi");
        Optional<UUID> dian = person("Dian Permatasari");
        Optional<UUID> sri = person("Sri Wahyuni");
        Optional<UUID> slamet = person("Slamet");
        if (ratna.isPresent() && dian.isPresent()) {
            lively(pair(programme, dian.get(), ratna.get()), dian.get(), ratna.get());
        }
        if (sri.isPresent() && slamet.isPresent()) {
            lively(pair(programme, sri.get(), slamet.get()), sri.get(), slamet.get());
        }
        Set<UUID> taken = new HashSet<>();
        List.of(ratna, dian, sri, slamet).forEach(one -> one.ifPresent(taken::add));
        others(programme, taken);
    }

    private void others(UUID programme, Set<UUID> taken) {
        List<HolderRow> all = new ArrayList<>(positions.holders(people.roots(), LocalDate.now(clock)));
        all.sort(Comparator.comparing(HolderRow::name).thenComparing(HolderRow::employee));
        List<UUID> left = all.stream()
                .map(HolderRow::employee)
                .distinct()
                .filter(one -> !taken.contains(one))
                .toList();
        for (int i = 0; i < PAIRS && MENTORS + i < left.size(); i++) {
            UUID mentor = left.get(i % MENTORS < 3 ? 0 : i % MENTORS);
            UUID mentee = left.get(MENTORS + i);
            ordinary(i, pair(programme, mentor, mentee), mentor, mentee);
        }
    }

    private void ordinary(int number, UUID pair, UUID mentor, UUID mentee) {
        LocalDate today = LocalDate.now(clock);
        if (number % 5 != 0) {
            goals.add(UUID.randomUUID(), pair, "Menyusun telaahan staf secara mandiri", clock.instant());
        }
        int silent = number % 4 == 0 ? 45 : 5;
        for (int month = 0; month < 1 + number % 3; month++) {
            held(pair, mentor, today.minusDays(silent + 25L * month), 45 + 15 * dice.nextInt(4));
        }
        if (number == 7) {
            complaints.say(
                    UUID.randomUUID(),
                    pair,
                    mentee,
                    "Jadwal kami tidak pernah bertemu sejak unit saya pindah gedung. Mohon dicarikan mentor lain.",
                    true,
                    clock.instant());
        }
        if (number % 6 == 5) {
            ending.end(pairs.find(pair).orElseThrow(), number % 12 == 5 ? EndReason.AGREED : EndReason.COMPLETED);
        }
        if (number % 2 == 1) {
            give(pair, mentee, Evaluation.Kind.FINAL, 3 + dice.nextInt(3));
            give(pair, mentor, Evaluation.Kind.FINAL, 3 + dice.nextInt(3));
        }
    }

    private void lively(UUID pair, UUID mentor, UUID mentee) {
        LocalDate today = LocalDate.now(clock);
        pairs.agree(
                pairs.find(pair).orElseThrow(),
                new Agreement(
                        14,
                        "Isi percakapan tetap di antara kami, kecuali kami sepakat lain.",
                        clock.instant(),
                        clock.instant()));
        UUID first = UUID.randomUUID();
        goals.add(first, pair, "Menyusun naskah kebijakan dari data sampai rekomendasi", clock.instant());
        goals.progress(first, 60, 1);
        UUID second = UUID.randomUUID();
        goals.add(second, pair, "Memimpin rapat lintas unit", clock.instant());
        goals.progress(second, 30, 1);
        held(pair, mentor, today.minusDays(96), 60);
        held(pair, mentee, today.minusDays(61), 90);
        UUID last = held(pair, mentor, today.minusDays(9), 75);
        notes.write(
                UUID.randomUUID(),
                last,
                mentor,
                "Draf pertama sudah runtut; lanjutkan dengan analisis dampak.",
                Set.of(mentee),
                false,
                clock.instant());
        notes.write(
                UUID.randomUUID(),
                last,
                mentee,
                "Untuk saya sendiri: berlatih menjawab pertanyaan sulit sebelum rapat.",
                Set.of(),
                false,
                clock.instant());
        plan(pair, mentee, today.plusDays(6), 60, "Analisis dampak kebijakan");
        tasks.add(
                UUID.randomUUID(),
                pair,
                "Melengkapi data pembanding dari dua kota",
                mentee,
                today.plusDays(4),
                clock.instant());
        tasks.add(UUID.randomUUID(), pair, "Mengirim contoh naskah kebijakan", mentor, null, clock.instant());
        give(pair, mentor, Evaluation.Kind.MIDTERM, 4);
    }

    private void give(UUID pair, UUID author, Evaluation.Kind kind, int mark) {
        evaluations.give(new Evaluation(pair, kind, author, mark, mark, "", clock.instant()));
    }

    private UUID held(UUID pair, UUID by, LocalDate day, int minutes) {
        UUID key = plan(pair, by, day, minutes, "Kemajuan sasaran");
        Session session = sessions.find(key).orElseThrow();
        sessions.settle(session, Session.State.HELD, minutes, session.version(), clock.instant());
        return key;
    }

    private UUID plan(UUID pair, UUID by, LocalDate day, int minutes, String topic) {
        UUID key = UUID.randomUUID();
        SessionPlan plan = new SessionPlan(day, NINE, minutes, "Ruang rapat kecil", topic);
        sessions.plan(key, pair, plan, clock.getZone(), by, clock.instant());
        return key;
    }

    private UUID pair(UUID programme, UUID mentor, UUID mentee) {
        LocalDate today = LocalDate.now(clock);
        return forming.form(new NewPair(
                programme,
                mentor,
                mentee,
                UUID.randomUUID(),
                today.minusMonths(MONTHS_BEHIND),
                today.plusMonths(MONTHS_AHEAD),
                List.of()));
    }

    private Optional<UUID> person(String name) {
        return names.search(name, 1).stream().map(Names.Found::uuid).findFirst();
    }

    private UUID programme() {
        LocalDate today = LocalDate.now(clock);
        UUID uuid = UUID.nameUUIDFromBytes(("demo " + NAME).getBytes(StandardCharsets.UTF_8));
        ProgrammeForm form = new ProgrammeForm(
                NAME,
                "Berbagi keahlian antarpegawai.",
                Optional.empty(),
                false,
                false,
                today.minusMonths(MONTHS_BEHIND),
                today.plusMonths(MONTHS_AHEAD),
                PAIRS);
        programmes.add(uuid, form, PolicyText.shipped(), Acting.SYSTEM, clock.instant());
        programmes.move(uuid, 1, ProgrammeState.RUNNING);
        return uuid;
    }
}
