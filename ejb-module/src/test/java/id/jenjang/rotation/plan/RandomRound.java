package id.jenjang.rotation.plan;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.DeclaredRow;
import id.jenjang.people.Dossier;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.people.Predicate;
import id.jenjang.people.Sex;
import id.jenjang.people.Span;
import id.jenjang.requirement.Shipped;
import id.jenjang.requirement.Someone;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.rotation.check.PlanCheck;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.market.HeadWish;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.round.DeclaredPair;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.round.Waiver;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A round of random units, positions, people and terms, with dates close to the thresholds; the same for a seed. */
final class RandomRound {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Job> JOBS = List.of(
            job("PW-A", JobLevel.PENGAWAS, "ADM"),
            job("PW-B", JobLevel.PENGAWAS, "KEU"),
            job("AD-A", JobLevel.ADMINISTRATOR, "ADM"),
            job("PL-A", JobLevel.PELAKSANA, "ADM"));
    private static final List<String> COMPETENCIES =
            List.copyOf(Shipped.SETS.reference().standard(JOBS.get(0)).keySet().stream()
                    .sorted()
                    .toList());

    final JobCatalogue jobs = new JobCatalogue(JOBS, Map.of());
    final Picture picture;
    final RotationTerms terms;
    final Wishes wishes;
    private final Map<UUID, Dossier> dossiers = new HashMap<>();
    private final Random dice;
    private final List<PlaceRow> places = new ArrayList<>();
    private final List<PositionRow> positions = new ArrayList<>();
    private final List<Mover> people = new ArrayList<>();
    private final List<DeclaredRow> declared = new ArrayList<>();

    /** Of about so many people. */
    RandomRound(long seed, int size, int periods) {
        dice = new Random(seed);
        UUID root = id();
        places.add(new PlaceRow(root, null, "Kota", "Kota", "Asia/Jakarta", -6.9, 107.6));
        for (int u = 0; u < Math.max(2, size / 4); u++) {
            UUID parent = places.get(dice.nextInt(Math.min(3, places.size()))).uuid();
            Double latitude = dice.nextInt(5) == 0 ? null : -6.9 - dice.nextDouble();
            places.add(
                    new PlaceRow(id(), parent, "Unit " + u, null, "Asia/Jakarta", latitude, 107.0 + dice.nextDouble()));
        }
        places.stream().skip(1).forEach(place -> furnish(place.uuid()));
        while (people.size() < size) {
            hire(positions.get(dice.nextInt(positions.size())));
        }
        for (int d = 0; d < size / 5; d++) {
            UUID one = someone();
            UUID other = someone();
            if (!one.equals(other)) {
                declared.add(new DeclaredRow(one, other, "KELUARGA", TODAY));
            }
        }
        people.sort(Comparator.comparing(Mover::employee));
        positions.sort(Comparator.comparing(PositionRow::uuid));
        picture = new Picture(TODAY, people, positions, places, declared);
        terms = terms(root, periods);
        wishes = wishes();
    }

    private RandomRound(RandomRound other, long seed) {
        dice = new Random(seed);
        terms = other.terms;
        wishes = new Wishes(shuffled(other.wishes.sheets()), shuffled(other.wishes.heads()));
        dossiers.putAll(other.dossiers);
        List<Mover> inOrder = other.picture.people();
        picture = new Picture(
                TODAY,
                inOrder,
                other.picture.positions(),
                shuffled(other.picture.places()),
                shuffled(other.picture.declared()));
    }

    /** The same round with whatever has no order in another order. */
    RandomRound inAnotherOrder(long seed) {
        return new RandomRound(this, seed);
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, dice);
        return other;
    }

    Board board() {
        return board(terms);
    }

    Board board(RotationTerms others) {
        return new Board(picture, others, wishes, jobs, Shipped.SETS.reference());
    }

    JobVerdicts verdicts(RotationTerms others) {
        JobVerdicts verdicts = new JobVerdicts(Shipped.SETS, jobs, others, TODAY);
        shuffled(picture.people()).forEach(person -> verdicts.add(dossiers.get(person.employee())));
        return verdicts;
    }

    PlanProblem problem() {
        return new PlanProblem(board(), verdicts(terms));
    }

    PlanProblem problem(RotationTerms others) {
        return new PlanProblem(board(others), verdicts(others));
    }

    PlanCheck check() {
        return check(terms);
    }

    PlanCheck check(RotationTerms others) {
        return new PlanCheck(others, picture, wishes, jobs, Shipped.SETS, dossiers::get);
    }

    UUID someone() {
        return people.get(dice.nextInt(people.size())).employee();
    }

    private UUID id() {
        return new UUID(dice.nextLong(), dice.nextLong());
    }

    private void furnish(UUID unit) {
        position(unit, JOBS.get(dice.nextInt(5) == 0 ? 2 : dice.nextInt(2)), true, 1);
        position(unit, JOBS.get(dice.nextInt(2)), false, 1);
        position(unit, JOBS.get(dice.nextInt(JOBS.size())), false, 1 + dice.nextInt(3));
    }

    private void position(UUID unit, Job job, boolean heads, int quota) {
        LocalDate until = dice.nextInt(15) == 0 ? TODAY.plusMonths(dice.nextInt(24)) : null;
        PositionRow position = new PositionRow(id(), unit, job.code(), quota, heads, null, until);
        positions.add(position);
        for (int holder = 0; holder < quota; holder++) {
            if (dice.nextInt(4) > 0) {
                hire(position);
            }
        }
    }

    private void hire(PositionRow position) {
        UUID employee = id();
        LocalDate born = dice.nextInt(4) == 0
                ? TODAY.minusYears(58).plusDays(dice.nextInt(900))
                : TODAY.minusYears(30).minusDays(dice.nextInt(7000));
        LocalDate since = dice.nextInt(3) == 0
                ? TODAY.minusMonths(dice.nextBoolean() ? 24 : 60).plusDays(dice.nextInt(9) - 4L)
                : TODAY.minusDays(30 + dice.nextInt(2400));
        Job job = jobs.byCode(position.job()).orElseThrow();
        Grade grade = Grade.of(List.of("III/b", "III/c", "III/d", "IV/a").get(dice.nextInt(4)));
        EmployeeKind kind = dice.nextInt(12) == 0 ? EmployeeKind.PPPK : EmployeeKind.PNS;
        Dossier dossier = dossier(employee, kind, born, position, job, since);
        dossiers.put(employee, dossier);
        boolean known = dice.nextInt(20) > 0;
        people.add(new Mover(
                employee,
                "Nama",
                kind,
                dice.nextBoolean() ? Sex.MALE : Sex.FEMALE,
                born,
                Shipped.SETS.reference().retiresOn(born, job).orElse(null),
                known ? position.uuid() : null,
                job.code(),
                position.unit(),
                Facts.inPositionSince(dossier, dossier.definitive(TODAY).orElseThrow(), TODAY),
                dice.nextInt(25) == 0 ? TODAY.plusDays(dice.nextInt(500)) : null,
                grade,
                CompetencyFit.valid(dossier, TODAY)));
    }

    private Dossier dossier(
            UUID employee, EmployeeKind kind, LocalDate born, PositionRow position, Job job, LocalDate since) {
        List<Dossier.CompetencyResult> levels = COMPETENCIES.stream()
                .filter(code -> dice.nextInt(12) > 0)
                .map(code -> new Dossier.CompetencyResult(
                        code,
                        1 + dice.nextInt(4),
                        TODAY.minusYears(2),
                        dice.nextInt(6) == 0 ? TODAY.plusMonths(3) : null,
                        Someone.SEEN))
                .toList();
        List<Dossier.Rating> ratings = new ArrayList<>();
        for (int year = 2023; year <= 2025; year++) {
            if (dice.nextInt(20) > 0) {
                Predicate predicate = dice.nextInt(15) == 0 ? Predicate.BUTUH_PERBAIKAN : Predicate.BAIK;
                ratings.add(new Dossier.Rating(year, 0, predicate, Someone.SEEN));
            }
        }
        return new Dossier(
                new Dossier.Identity(employee, "N", kind, "Nama", born, Sex.MALE, null, null, Someone.SEEN),
                EnumSet.allOf(History.class),
                List.of(new Dossier.Appointment(
                        position.uuid(),
                        job,
                        position.unit(),
                        "Unit",
                        AppointmentKind.DEFINITIVE,
                        Span.since(since),
                        Someone.SEEN)),
                List.of(),
                ratings,
                List.of(),
                List.of(),
                List.of(),
                levels,
                List.of(),
                List.of(new Dossier.LegalStatus(
                        dice.nextInt(25) == 0 ? "02" : "01", Span.since(TODAY.minusYears(9)), Someone.SEEN)),
                List.of(),
                List.of(),
                List.of());
    }

    private RotationTerms terms(UUID root, int periods) {
        List<RotationPeriod> horizon = new ArrayList<>();
        for (int w = 0; w < periods; w++) {
            LocalDate from = LocalDate.of(2027, 1, 1).plusMonths(3L * w);
            horizon.add(new RotationPeriod(from, from.plusMonths(3).minusDays(1)));
        }
        RotationTerms shipped = TermsText.shipped(
                new RotationScope(Set.of(root), Set.of(), Set.of(JobLevel.PENGAWAS, JobLevel.ADMINISTRATOR)), horizon);
        List<PolicyRule> rules = shipped.rules().stream().map(this::another).toList();
        List<HandRule> hand = new ArrayList<>();
        hand.add(new HandRule(HandRule.Kind.STAY, someone(), null, 0, "uji", "uji"));
        hand.add(new HandRule(
                HandRule.Kind.CLOSE,
                null,
                positions.get(dice.nextInt(positions.size())).uuid(),
                0,
                "uji",
                "uji"));
        List<Waiver> waivers = List.of(
                new Waiver(someone(), "rotasi.masa-jabatan-minimum", "Kepala", "PPK", "1", "uji"),
                new Waiver(someone(), "rotasi.syarat-jabatan", "Kepala", "PPK", "2", "uji"));
        return new RotationTerms(
                shipped.scope(), horizon, rules, Map.of(), dice.nextInt(4) == 0, 0, Set.of(), hand, waivers, pairs());
    }

    private List<DeclaredPair> pairs() {
        UUID one = someone();
        UUID other = someone();
        Optional<DeclaredPair.Ending> ended = dice.nextInt(3) == 0
                ? Optional.of(new DeclaredPair.Ending("uji", "uji", Instant.EPOCH))
                : Optional.empty();
        return one.equals(other)
                ? List.of()
                : List.of(new DeclaredPair(one, other, DeclaredPair.Kind.AFILIASI, "uji", "uji", Instant.EPOCH, ended));
    }

    private PolicyRule another(PolicyRule rule) {
        boolean on = switch (rule.kind()) {
            case GRADE_RANGE, FREEZE -> dice.nextInt(3) == 0;
            default -> dice.nextInt(8) > 0;
        };
        PolicyRule other = rule.with(
                on,
                rule.months(),
                rule.kind() == RuleKind.COMPETENCY_MATCH ? 60 + dice.nextInt(30) : rule.percent(),
                rule.kind() == RuleKind.DISTANCE ? dice.nextInt(2) * 60 : 0);
        if (rule.kind() == RuleKind.GRADE_RANGE) {
            return other.naming(List.of("III/c", dice.nextBoolean() ? "-" : "III/d"));
        }
        if (rule.kind() == RuleKind.FREEZE) {
            LocalDate from = LocalDate.of(2027, 1, 1).plusDays(dice.nextInt(200));
            return other.within(new Span(from, from.plusDays(90)), dice.nextInt(4) == 0 ? "B-1/2026" : "");
        }
        return other;
    }

    private Wishes wishes() {
        List<BidSheet> sheets = new ArrayList<>();
        List<HeadWish> heads = new ArrayList<>();
        for (Mover person : people) {
            int said = dice.nextInt(4);
            int km = dice.nextInt(3) == 0 ? dice.nextInt(100) : -1;
            if (said == 0) {
                sheets.add(new BidSheet(person.employee(), List.of(), true, km));
            } else if (said == 1) {
                List<UUID> ranked = shuffled(positions).stream()
                        .map(PositionRow::uuid)
                        .limit(4)
                        .toList();
                sheets.add(new BidSheet(person.employee(), ranked, false, km));
                heads.add(new HeadWish(ranked.get(0), person.employee()));
            }
        }
        return new Wishes(sheets, heads);
    }

    private static Job job(String code, JobLevel level, String family) {
        return new Job(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                code,
                code,
                level,
                family,
                null,
                null,
                Map.of());
    }
}
