package id.jenjang.succession.selection.score;

import id.jenjang.people.Grade;
import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.StageWay;
import id.jenjang.succession.selection.rules.TieRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Ranks applicants: by total, ties by the stated rules in their order. Whoever misses a pass mark or lacks a score has
 * no place. The stage of a panel is the mean of all members who may score the applicant, and unknown until all have.
 */
public final class Ranking {
    private final UUID contest;
    private final SelectionKind kind;
    private final Map<Key, Integer> scores = new HashMap<>();

    private record Key(UUID applicant, UUID by, String stage, String criterion) {}

    private record Entry(Contender contender, Placed line) {}

    public Ranking(UUID contest, SelectionKind kind, List<Given> given) {
        this.contest = contest;
        this.kind = kind;
        given.forEach(one -> scores.put(new Key(one.applicant(), one.by(), one.stage(), one.criterion()), one.score()));
    }

    /** All applicants: those with a place first, then those without, by their ids. */
    public List<Placed> of(List<Contender> contenders) {
        List<Entry> placed = new ArrayList<>();
        List<Placed> others = new ArrayList<>();
        for (Contender each : contenders) {
            Placed line = line(each);
            if (line.outcome() == Outcome.PLACED) {
                placed.add(new Entry(each, line));
            } else {
                others.add(line);
            }
        }
        Comparator<Entry> order = Comparator.comparing((Entry entry) -> entry.line.total(), Comparator.reverseOrder());
        for (TieRule rule : kind.ties()) {
            order = order.thenComparing(by(rule));
        }
        placed.sort(order);
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed line = placed.get(i).line;
            Optional<TieRule> settled = i == 0 ? Optional.empty() : settled(placed.get(i - 1), placed.get(i));
            all.add(new Placed(line.applicant(), Outcome.PLACED, i + 1, line.total(), line.stages(), settled));
        }
        others.sort(Comparator.comparing(Placed::applicant));
        all.addAll(others);
        return all;
    }

    /** What an applicant has reached in a stage so far. */
    public StageValue value(Contender contender, Stage stage) {
        OptionalLong sum =
                stage.way() == StageWay.TEST ? sum(contender.applicant(), null, stage) : panelSum(contender, stage);
        if (sum.isEmpty()) {
            return new StageValue(stage.key(), false, 0);
        }
        int members = stage.way() == StageWay.TEST ? 1 : contender.jury().size();
        return new StageValue(stage.key(), true, sum.getAsLong() * (StageValue.SHARED / members));
    }

    /** Whether what was reached is enough to go on. */
    public static boolean reaches(StageValue value, Stage stage) {
        return value.value() >= (long) stage.passMark() * SelectionKind.WHOLE * StageValue.SHARED;
    }

    private Placed line(Contender contender) {
        List<StageValue> values = new ArrayList<>();
        long total = 0;
        Outcome outcome = Outcome.PLACED;
        for (Stage stage : kind.stages()) {
            StageValue value = value(contender, stage);
            values.add(value);
            if (!value.known()) {
                outcome = Outcome.UNKNOWN;
                break;
            }
            if (!reaches(value, stage)) {
                outcome = Outcome.BELOW_MARK;
                break;
            }
            total += stage.weight() * value.value();
        }
        return new Placed(
                contender.applicant(), outcome, 0, outcome == Outcome.PLACED ? total : 0, values, Optional.empty());
    }

    private OptionalLong panelSum(Contender contender, Stage stage) {
        if (contender.jury().isEmpty()) {
            return OptionalLong.empty();
        }
        long all = 0;
        for (UUID member : contender.jury()) {
            OptionalLong one = sum(contender.applicant(), member, stage);
            if (one.isEmpty()) {
                return OptionalLong.empty();
            }
            all += one.getAsLong();
        }
        return OptionalLong.of(all);
    }

    private OptionalLong sum(UUID applicant, UUID by, Stage stage) {
        long sum = 0;
        for (Criterion criterion : stage.criteria()) {
            Integer score = scores.get(new Key(applicant, by, stage.key(), criterion.key()));
            if (score == null) {
                return OptionalLong.empty();
            }
            sum += (long) criterion.weight() * score;
        }
        return OptionalLong.of(sum);
    }

    private Optional<TieRule> settled(Entry above, Entry below) {
        return above.line.total() != below.line.total()
                ? Optional.empty()
                : kind.ties().stream()
                        .filter(rule -> by(rule).compare(above, below) != 0)
                        .findFirst();
    }

    private Comparator<Entry> by(TieRule rule) {
        return switch (rule.by()) {
            case STAGE -> Comparator.comparing((Entry e) -> stage(e, rule.stage()), Comparator.reverseOrder());
            case HIGHER_GRADE -> byKnown(e -> e.contender.grade(), Ranking::higherFirst);
            case LONGER_IN_GRADE -> byKnown(e -> e.contender.gradeSince(), Comparator.<LocalDate>naturalOrder());
            case OLDER -> byKnown(e -> e.contender.birth(), Comparator.<LocalDate>naturalOrder());
            case EARLIER_APPLICATION -> byKnown(e -> e.contender.appliedAt(), Comparator.<Instant>naturalOrder());
            case DRAW -> Comparator.comparing((Entry e) -> draw(contest, e.contender.applicant()));
        };
    }

    // What is known comes before what is not, so that nobody gains by missing data.
    private static <T> Comparator<Entry> byKnown(java.util.function.Function<Entry, T> value, Comparator<T> order) {
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }

    private static int higherFirst(Grade one, Grade other) {
        return one.scheme() == other.scheme()
                ? Integer.compare(other.ordinal(), one.ordinal())
                : one.scheme().compareTo(other.scheme());
    }

    private static long stage(Entry entry, String key) {
        return entry.line.stages().stream()
                .filter(value -> value.stage().equals(key))
                .mapToLong(StageValue::value)
                .findFirst()
                .orElse(0);
    }

    /** The lot of an applicant; the least comes first. */
    static String draw(UUID contest, UUID applicant) {
        return sha256(contest + ":" + applicant);
    }

    static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
