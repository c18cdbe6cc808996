package id.jenjang.succession.selection.result;

import id.jenjang.access.Acting;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HolderRow;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.ApplicationState;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.apply.JobChecks;
import id.jenjang.succession.selection.apply.NamedPaper;
import id.jenjang.succession.selection.apply.Seatings;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestForm;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.Contests;
import id.jenjang.succession.selection.contest.Panelists;
import id.jenjang.succession.selection.contest.PublishedKinds;
import id.jenjang.succession.selection.jury.Scores;
import id.jenjang.succession.selection.jury.Standings;
import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.SelectionKinds;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.StageWay;
import id.jenjang.succession.selection.score.Placed;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency three selections at its first start: one that takes applications, a service test that waits for
 * the scores of its panel, and one for a head of office that was decided. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"ImportingDemo", "PublishingRules", "PublishingProcedures", "PublishingKinds"})
public class PlantingDemoSelections {
    private static final String SECRETARY = "analis";
    private static final int MOST_APPLICANTS = 4;
    private static final int MOST_ALIKE = 50;

    @Inject
    private ContestDesk desk;

    @Inject
    private PublishedKinds kinds;

    @Inject
    private Panelists panelists;

    @Inject
    private Applications applications;

    @Inject
    private Seatings seatings;

    @Inject
    private Scores scores;

    @Inject
    private Standings standings;

    @Inject
    private Results results;

    @Inject
    private JobChecks checks;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Names names;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoSelections() {}

    @PostConstruct
    void plantOnce() {
        if (profile.equals("demo") && desk.contests().all().isEmpty()) {
            try {
                Acting.asSystem(() -> {
                    plant();
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException("The demo's selections could not be made", e);
            }
        }
    }

    private void plant() {
        LocalDate today = desk.today();
        Optional<UUID> district = unitOf("Slamet");
        made("Seleksi Kepala Seksi Pelayanan", "administrasi", district, "PW-SEL", today.plusDays(9))
                .ifPresent(
                        one -> holders(district, JobLevel.PELAKSANA, "Slamet").forEach(each -> applied(one, each)));
        Optional<UUID> service = unitOf("Fitri Handayani");
        made("Tes Layanan Pelanggan Tetap", "tes-layanan", service, "BL-CS2", today.minusDays(2))
                .ifPresent(one -> {
                    holders(service, JobLevel.BLUD_1, "Fitri Handayani").forEach(each -> applied(one, each));
                    scored(one, false);
                });
        made("Seleksi Terbuka Kepala Dinas Sosial", "jpt", named("Dinas Sosial"), "JP-KDN", today.minusDays(20))
                .ifPresent(one -> {
                    holders(unitOf("Bambang Hartono"), JobLevel.ADMINISTRATOR, "Sri Wahyuni")
                            .forEach(each -> applied(one, each));
                    scored(one, true);
                    decided(one);
                });
    }

    private Optional<UUID> unitOf(String person) {
        return person(person).flatMap(one -> people.person(one, desk.today())).map(PersonRow::unit);
    }

    private Optional<UUID> named(String unit) {
        return people.roots().stream()
                .flatMap(root -> people.units(root).stream())
                .filter(one -> one.name().equals(unit))
                .map(UnitRow::uuid)
                .findFirst();
    }

    private Optional<Contest> made(String title, String kind, Optional<UUID> where, String job, LocalDate until) {
        Optional<SelectionKinds> inForce = kinds.inForce(desk.today());
        Optional<SelectionKind> found = inForce.flatMap(all -> all.find(kind));
        Optional<Job> what = jobs.known().catalogue().byCode(job);
        List<UUID> panel = List.of("Agustina Wulandari", "Muhammad Yusuf Lubis").stream()
                .map(this::person)
                .flatMap(Optional::stream)
                .toList();
        if (found.isEmpty()
                || where.isEmpty()
                || what.isEmpty()
                || panel.size() < found.get().leastPanel()) {
            return Optional.empty();
        }
        ContestForm form = new ContestForm(UUID.randomUUID(), title, what.get().uuid(), 1, kind, Audience.OPEN);
        Contests.Author by = new Contests.Author(SECRETARY, person("Dian Permatasari"));
        desk.contests().add(form, where.get(), found.get(), inForce.get().key(), by, desk.now());
        panel.forEach(member -> panelists.add(form.uuid(), member, SECRETARY, desk.now()));
        desk.contests().announce(now(form.uuid()), day(until.minusDays(15)), until);
        desk.told("announced", now(form.uuid()), null, Map.of("until", until));
        return Optional.of(now(form.uuid()));
    }

    private void applied(Contest one, UUID employee) {
        SelectionKind kind = desk.kind(one);
        List<NamedPaper> papers = kind.papers().stream()
                .filter(paper -> paper.required())
                .map(paper -> new NamedPaper(
                        paper.key(), "Arsip kepegawaian, " + paper.title().id()))
                .toList();
        Instant at = day(one.appliesUntil().orElseThrow().minusDays(10));
        UUID sent = UUID.randomUUID();
        applications.add(sent, one.uuid(), employee, papers, checks.judged(employee, one, kind.yields()), at);
        desk.told("applied", one, sent, employee, null, Map.of());
    }

    /** Admits all, begins the scoring, and scores: whole, or the first test alone. */
    private void scored(Contest one, boolean whole) {
        for (Application each : applications.to(one.uuid())) {
            applications.settle(
                    each,
                    ApplicationState.ADMITTED,
                    "Dokumen lengkap; syarat dicatat pada lembar kelayakan.",
                    new Applications.Ties(null, null, null),
                    SECRETARY,
                    desk.now());
        }
        desk.contests().turn(now(one.uuid()), ContestState.SCORING);
        Set<Set<UUID>> ties = seatings.ties();
        List<Application> admitted = applications.admitted(one.uuid());
        panelists
                .of(one.uuid())
                .forEach(member -> admitted.forEach(
                        each -> seatings.add(each, member, Seatings.cause(each.employee(), member, ties), desk.now())));
        for (int i = 0; i < admitted.size(); i++) {
            score(one, admitted.get(i), i, whole);
        }
        desk.told("begun", one, null, Map.of("admitted", admitted.size()));
    }

    private void score(Contest one, Application each, int number, boolean whole) {
        for (Stage stage : desk.kind(one).stages()) {
            int base = 8_400 - 350 * number;
            if (stage.way() == StageWay.TEST) {
                Map<String, Integer> given = given(stage, base);
                Scores.Paper from = new Scores.Paper("Berita acara tes", SECRETARY);
                scores.record(one.uuid(), each.uuid(), stage, given, from, desk.now());
            } else if (whole) {
                seatings.of(one.uuid()).stream()
                        .filter(seat -> seat.applicant().equals(each.uuid()) && seat.cleared())
                        .forEach(seat -> scores.submit(
                                one.uuid(), each.uuid(), seat.panelist(), stage, given(stage, base + 200), desk.now()));
            }
        }
    }

    private static Map<String, Integer> given(Stage stage, int score) {
        Map<String, Integer> given = new HashMap<>();
        for (Criterion criterion : stage.criteria()) {
            given.put(criterion.key(), score);
        }
        return given;
    }

    private void decided(Contest one) {
        Standings.Scored scored = standings.of(now(one.uuid()), desk.kind(one));
        List<Placed> placed = scored.ranking().of(scored.contenders());
        String hash = RankingApplicants.digest(scored, placed);
        desk.contests().ranked(now(one.uuid()), hash, desk.now());
        results.add(one.uuid(), placed, RankingApplicants.best(scored.kind(), placed));
        desk.told("ranked", one, null, Map.of("hash", hash));
        placed.stream().filter(each -> each.place() == 1).findFirst().ifPresent(first -> {
            String reason = "Nilai tertinggi dan pengalaman paling sesuai dengan kebutuhan dinas.";
            LocalDate until = desk.lastDay(scored.kind().objection().within());
            desk.contests().decided(now(one.uuid()), first.applicant(), reason, "ppk", desk.now(), until);
            desk.told("decided", one, first.applicant(), null, reason, Map.of("objectUntil", until));
        });
    }

    /** The named one of the cast, and others who hold jobs of that level in the unit or below it. */
    private List<UUID> holders(Optional<UUID> unit, JobLevel level, String cast) {
        Optional<UUID> star = person(cast);
        List<UUID> others = unit.stream()
                .flatMap(root -> positions.holders(List.of(root), desk.today()).stream())
                .filter(row -> jobs.known()
                        .catalogue()
                        .byCode(row.job())
                        .filter(job -> job.level() == level)
                        .isPresent())
                .sorted(Comparator.comparing(HolderRow::name).thenComparing(HolderRow::employee))
                .map(HolderRow::employee)
                .filter(each -> star.filter(each::equals).isEmpty())
                .distinct()
                .limit(MOST_APPLICANTS - 1)
                .toList();
        return java.util.stream.Stream.concat(star.stream(), others.stream()).toList();
    }

    private Contest now(UUID contest) {
        return desk.contests().find(contest).orElseThrow();
    }

    private static Instant day(LocalDate day) {
        return day.atTime(2, 0).toInstant(ZoneOffset.UTC);
    }

    private Optional<UUID> person(String name) {
        // The whole name between titles, since others may be called alike.
        Pattern whole = Pattern.compile("(^|.*\\. )" + Pattern.quote(name) + "(,.*|$)");
        return names.search(name, MOST_ALIKE).stream()
                .filter(found -> whole.matcher(found.name()).matches())
                .map(Names.Found::uuid)
                .findFirst();
    }
}
