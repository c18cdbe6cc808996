package id.jenjang.rotation.plan;

import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RuleKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which rule, the first in the order of the policy, keeps a person from a position in a period: the rules that can be
 * judged for one person and one position alone. Periods count from 0.
 */
final class Obstacles {
    static final Citation ROUND = new Citation("Syarat putaran", "", true);

    private final Board board;
    private final JobVerdicts verdicts;
    private final Worth worth;
    private final List<PolicyRule> rules;
    private final Map<UUID, HandRule> stays = new HashMap<>();
    private final Map<UUID, HandRule> closed = new HashMap<>();
    private final Map<List<UUID>, HandRule> forbidden = new HashMap<>();
    private final Set<List<Object>> waived = new HashSet<>();
    private final List<PolicyRule> distances;
    private final Map<JobLevel, Map<JobLevel, MoveKind>> kinds = new ConcurrentHashMap<>();

    Obstacles(Board board, JobVerdicts verdicts, Worth worth) {
        this.board = board;
        this.verdicts = verdicts;
        this.worth = worth;
        this.rules = board.terms.inUse().filter(rule -> rule.kind().single()).toList();
        this.distances =
                rules.stream().filter(rule -> rule.kind() == RuleKind.DISTANCE).toList();
        board.terms.waivers().forEach(waiver -> waived.add(List.of(waiver.employee(), waiver.rule())));
        for (HandRule hand : board.terms.hand()) {
            switch (hand.kind()) {
                case STAY -> stays.put(hand.employee(), hand);
                case CLOSE -> closed.put(hand.position(), hand);
                case FORBID -> forbidden.put(List.of(hand.employee(), hand.position()), hand);
                case FORCE -> {}
            }
        }
    }

    /** The first rule about the person alone, or about the person and a job; the post is not looked at. */
    Optional<Obstacle> ofJob(int person, Job job, int period) {
        Mover mover = board.people.get(person);
        if (!board.inScope(person)) {
            return Optional.of(Obstacle.of("rotasi.cakupan", ROUND, Text.of("obstacle.scope")));
        }
        if (board.home[person] < 0) {
            return Optional.of(Obstacle.of("rotasi.jabatan-dikenal", ROUND, Text.of("obstacle.noPosition")));
        }
        if (stays.containsKey(mover.employee())) {
            HandRule hand = stays.get(mover.employee());
            return Optional.of(Obstacle.of("rotasi.ketetapan", ROUND, Text.of("obstacle.stay", hand.reason())));
        }
        if (board.leaves(person) <= period) {
            return Optional.of(Obstacle.of("rotasi.sudah-berakhir", ROUND, Text.of("obstacle.gone")));
        }
        Job held = board.held(person);
        for (PolicyRule rule : rules) {
            if (rule.kind() != RuleKind.DISTANCE && !waived(mover, rule)) {
                Optional<Text> fails = fails(rule, person, held, job, period);
                if (fails.isPresent()) {
                    boolean looked = rule.kind() == RuleKind.JOB_REQUIREMENTS;
                    return Optional.of(new Obstacle(rule.key(), rule.citation(), fails.get(), looked));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The periods, a bit for each, in which no rule about the person alone, or about the person and a job, stands in
     * the way: those for which {@link #ofJob} finds none.
     */
    int periods(int person, Job job) {
        Mover mover = board.people.get(person);
        if (!board.inScope(person) || board.home[person] < 0 || stays.containsKey(mover.employee())) {
            return 0;
        }
        int left = (1 << board.leaves(person)) - 1;
        for (PolicyRule rule : rules) {
            if (left == 0) {
                return 0;
            }
            if (rule.kind() != RuleKind.DISTANCE && !waived(mover, rule)) {
                left &= periods(rule, person, job, left);
            }
        }
        return left;
    }

    private int periods(PolicyRule rule, int person, Job job, int asked) {
        Job held = board.held(person);
        return switch (rule.kind()) {
            case MOVE_KIND -> rule.names().contains(kind(held, job).name()) ? asked : 0;
            case EMPLOYEE_KIND, GRADE_RANGE, COMPETENCY_MATCH ->
                fails(rule, person, held, job, 0).isEmpty() ? asked : 0;
            case JOB_REQUIREMENTS -> verdicts.mask(board.people.get(person).employee(), held.code(), job.code());
            default -> {
                int open = 0;
                for (int w = 0; w < board.periods(); w++) {
                    boolean ask = (asked >> w & 1) == 1;
                    open |= ask && fails(rule, person, held, job, w).isEmpty() ? 1 << w : 0;
                }
                yield open;
            }
        };
    }

    private MoveKind kind(Job held, Job job) {
        return kinds.computeIfAbsent(held.level(), level -> new ConcurrentHashMap<>())
                .computeIfAbsent(job.level(), level -> MoveKind.of(held.level(), level, board.reference));
    }

    /** The first rule about the person and the post; those about the job are not looked at. */
    Optional<Obstacle> ofPost(int person, int post, int period) {
        Mover mover = board.people.get(person);
        UUID position = board.posts.get(post).uuid();
        if (!board.open(post)) {
            return Optional.of(Obstacle.of("rotasi.cakupan", ROUND, Text.of("obstacle.postScope")));
        }
        if (board.home[person] == post) {
            return Optional.of(Obstacle.of("rotasi.jabatan-sendiri", ROUND, Text.of("obstacle.own")));
        }
        LocalDate until = board.posts.get(post).until();
        if (until != null && until.isBefore(board.start(period))) {
            return Optional.of(Obstacle.of("rotasi.formasi-berakhir", ROUND, Text.of("obstacle.postEnds", until)));
        }
        HandRule hand = closed.get(position);
        if (hand == null && !forbidden.isEmpty()) {
            hand = forbidden.get(List.of(mover.employee(), position));
        }
        if (hand != null) {
            return Optional.of(
                    Obstacle.of("rotasi.ketetapan", ROUND, Text.of("obstacle.hand." + hand.kind(), hand.reason())));
        }
        if (board.terms.nobodyWorseOff() && worth.overdue(person) < 0 && worth.worseOff(person, post)) {
            return Optional.of(Obstacle.of("rotasi.tidak-dirugikan", ROUND, Text.of("obstacle.worseOff")));
        }
        for (PolicyRule rule : distances) {
            if (!waived(mover, rule)) {
                Optional<Text> words = tooFar(rule, mover, post);
                if (words.isPresent()) {
                    return Optional.of(Obstacle.of(rule.key(), rule.citation(), words.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first rule of all; empty when the person may have the post in the period. */
    Optional<Obstacle> first(int person, int post, int period) {
        Job job = board.job(board.posts.get(post).job());
        if (job == null) {
            return ofPost(person, post, period);
        }
        return ofJob(person, job, period).or(() -> ofPost(person, post, period));
    }

    private boolean waived(Mover mover, PolicyRule rule) {
        return !waived.isEmpty() && waived.contains(List.of(mover.employee(), rule.key()));
    }

    private Optional<Text> fails(PolicyRule rule, int person, Job held, Job job, int period) {
        Mover mover = board.people.get(person);
        LocalDate day = board.start(period);
        return switch (rule.kind()) {
            case EMPLOYEE_KIND ->
                unless(rule.names().contains(mover.kind().name()), () -> Text.of("obstacle.kind", mover.kind()));
            case MOVE_KIND -> {
                MoveKind kind = kind(held, job);
                yield unless(rule.names().contains(kind.name()), () -> Text.of("obstacle.move", kind));
            }
            case TENURE_AT_LEAST -> tooShort(rule, mover, held, day);
            case GRADE_RANGE ->
                unless(
                        inRange(rule.names(), mover.grade()),
                        () -> Text.of(
                                "obstacle.grade",
                                mover.grade() == null ? "-" : mover.grade().code()));
            case BEFORE_RETIREMENT -> retiring(rule, mover, job, day);
            case FREEZE ->
                unless(
                        !frozen(rule, held.level(), day) && !frozen(rule, job.level(), day),
                        () -> Text.of(
                                "obstacle.freeze",
                                rule.span().from(),
                                rule.span().to()));
            case COMPETENCY_MATCH -> {
                int fit = board.fit(person, job.code());
                yield unless(fit >= rule.percent(), () -> Text.of("obstacle.match", fit, rule.percent()));
            }
            case JOB_REQUIREMENTS ->
                unless(
                        (verdicts.mask(mover.employee(), held.code(), job.code()) >> period & 1) == 1,
                        () -> Text.of("obstacle.requirements", job.name()));
            default -> Optional.empty();
        };
    }

    private static Optional<Text> tooShort(PolicyRule rule, Mover mover, Job held, LocalDate day) {
        LocalDate full = mover.since().plusMonths(rule.months());
        return unless(
                !rule.forLevel(held.level()) || !full.isAfter(day),
                () -> Text.of("obstacle.tenure", rule.months(), full));
    }

    private Optional<Text> retiring(PolicyRule rule, Mover mover, Job job, LocalDate day) {
        Optional<LocalDate> retires = board.reference.retiresOn(mover.birthDate(), job);
        LocalDate sooner = retires.orElse(mover.retiresOn());
        if (sooner == null) {
            return Optional.of(Text.of("obstacle.retirement.unknown", rule.months()));
        }
        return unless(
                !sooner.minusMonths(rule.months()).isBefore(day),
                () -> Text.of("obstacle.retirement", rule.months(), sooner));
    }

    private static boolean frozen(PolicyRule rule, JobLevel level, LocalDate day) {
        return rule.span() != null && rule.consent().isEmpty() && rule.span().covers(day) && rule.forLevel(level);
    }

    private static boolean inRange(List<String> names, Grade grade) {
        if (names.size() < 2 || names.get(0).equals("-") && names.get(1).equals("-")) {
            return true;
        }
        return grade != null
                && (names.get(0).equals("-") || grade.atLeast(Grade.of(names.get(0))))
                && (names.get(1).equals("-") || Grade.of(names.get(1)).atLeast(grade));
    }

    private Optional<Text> tooFar(PolicyRule rule, Mover mover, int post) {
        BidSheet sheet = board.wishes.of(mover.employee());
        if (sheet.rank(board.posts.get(post).uuid()) > 0) {
            return Optional.empty();
        }
        int limit = rule.km() == 0 ? Integer.MAX_VALUE : rule.km();
        limit = sheet.mobilityKm() < 0 ? limit : Math.min(limit, sheet.mobilityKm());
        if (limit == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int km = board.kilometres(board.personAt.get(mover.employee()), post);
        if (km == Board.UNKNOWN_KM) {
            return Optional.of(Text.of("obstacle.distance.unknown", limit));
        }
        int most = limit;
        return unless(km <= most, () -> Text.of("obstacle.distance", km, most));
    }

    private static Optional<Text> unless(boolean holds, Supplier<Text> words) {
        return holds ? Optional.empty() : Optional.of(words.get());
    }
}
