package id.jenjang.rotation.check;

import id.jenjang.people.Dossier;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.RuleKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What one move breaks by itself: rules about the person, the job and the way between. */
final class MoveCheck {
    private final RotationTerms terms;
    private final World world;
    private final Wishes wishes;
    private final JobCatalogue jobs;
    private final RuleSets rules;
    private final Function<UUID, Dossier> dossiers;
    private final Map<UUID, PlaceRow> places;

    MoveCheck(
            RotationTerms terms,
            World world,
            Wishes wishes,
            JobCatalogue jobs,
            RuleSets rules,
            Function<UUID, Dossier> dossiers) {
        this.terms = terms;
        this.world = world;
        this.wishes = wishes;
        this.jobs = jobs;
        this.rules = rules;
        this.dossiers = dossiers;
        this.places = world.picture().placesById();
    }

    /** One move with what is looked at. */
    private record Looked(Move move, Mover person, PositionRow position, Job held, Job job, LocalDate day) {
        int months() {
            Period served = Period.between(person.since(), day);
            return served.isNegative() ? 0 : (int) served.toTotalMonths();
        }
    }

    List<Breach> breaches(Move move) {
        Mover person = world.person(move.employee());
        PositionRow position = world.position(move.to());
        Optional<Job> held = jobs.byCode(person.job());
        Optional<Job> job = jobs.byCode(position.job());
        LocalDate day = terms.periods().get(move.period() - 1).from();
        if (held.isEmpty() || job.isEmpty()) {
            return List.of(PlanCheck.about(move, "rotasi.nama-jabatan", Text.of("breach.job.gone")));
        }
        Looked looked = new Looked(move, person, position, held.get(), job.get(), day);
        List<Breach> found = new ArrayList<>();
        scope(looked, found);
        terms.rules().stream()
                .filter(PolicyRule::on)
                .filter(rule -> !terms.waives(person.employee(), rule.key()))
                .forEach(rule -> judge(rule, looked)
                        .ifPresent(words -> found.add(new Breach(
                                rule.key(),
                                rule.citation(),
                                List.of(person.employee()),
                                position.uuid(),
                                null,
                                move.period(),
                                words))));
        if (terms.inUse(RuleKind.JOB_REQUIREMENTS).findAny().isPresent()) {
            requirements(looked, found);
        }
        return found;
    }

    private void scope(Looked looked, List<Breach> found) {
        boolean covered = terms.scope().covers(looked.held.code(), looked.held.level())
                && terms.scope().covers(looked.job.code(), looked.job.level());
        if (!covered) {
            found.add(PlanCheck.about(looked.move, "rotasi.cakupan", Text.of("breach.scope")));
        }
        if (looked.move.from() == null) {
            found.add(PlanCheck.about(looked.move, "rotasi.jabatan-dikenal", Text.of("breach.noPosition")));
        }
        if (World.gone(looked.person, looked.day)) {
            found.add(PlanCheck.about(looked.move, "rotasi.sudah-berakhir", Text.of("breach.person.left")));
        }
        LocalDate until = looked.position.until();
        if (until != null && looked.day.isAfter(until)) {
            found.add(PlanCheck.about(looked.move, "rotasi.formasi-berakhir", Text.of("breach.position.ends", until)));
        }
        if (terms.nobodyWorseOff() && !due(looked) && worseOff(looked)) {
            found.add(PlanCheck.about(looked.move, "rotasi.tidak-dirugikan", Text.of("breach.worseOff")));
        }
        if (looked.move.to().equals(looked.move.from())) {
            found.add(PlanCheck.about(looked.move, "rotasi.jabatan-sendiri", Text.of("breach.own")));
        }
    }

    /** Whether the law asks that the person be moved: over the longest tenure when the last period begins. */
    private boolean due(Looked looked) {
        LocalDate last = terms.periods().get(terms.periods().size() - 1).from();
        boolean stays = !World.gone(looked.person, last);
        int shortest = Integer.MAX_VALUE;
        String key = "";
        for (PolicyRule rule : terms.rules()) {
            boolean asked = rule.on() && rule.kind() == RuleKind.TENURE_AT_MOST && rule.forLevel(looked.held.level());
            if (asked && rule.months() < shortest) {
                shortest = rule.months();
                key = rule.key();
            }
        }
        return stays
                && shortest < Integer.MAX_VALUE
                && !terms.waives(looked.person.employee(), key)
                && looked.person.since().plusMonths(shortest).isBefore(last);
    }

    private boolean worseOff(Looked looked) {
        BidSheet sheet = wishes.of(looked.person.employee());
        if (sheet.stay()) {
            return true;
        }
        if (!sheet.positions().isEmpty()) {
            return !sheet.positions().contains(looked.position.uuid());
        }
        Integer before = looked.held.jobClass();
        Integer after = looked.job.jobClass();
        return before != null && after != null && after < before || match(looked) + 10 < match(looked, looked.held);
    }

    private Optional<Text> judge(PolicyRule rule, Looked looked) {
        return switch (rule.kind()) {
            case EMPLOYEE_KIND ->
                broken(!rule.names().contains(looked.person.kind().name()), "breach.kind", looked.person.kind());
            case MOVE_KIND -> {
                MoveKind kind = MoveKind.of(looked.held.level(), looked.job.level(), rules.reference());
                yield broken(!rule.names().contains(kind.name()), "breach.move", kind);
            }
            case TENURE_AT_LEAST -> tenure(rule, looked);
            case GRADE_RANGE -> grade(rule, looked.person.grade());
            case BEFORE_RETIREMENT -> retirement(rule, looked);
            case FREEZE -> freeze(rule, looked);
            case COMPETENCY_MATCH -> {
                int match = match(looked);
                yield broken(match < rule.percent(), "breach.match", match, rule.percent());
            }
            case DISTANCE -> distance(rule, looked);
            default -> Optional.empty();
        };
    }

    private static Optional<Text> tenure(PolicyRule rule, Looked looked) {
        boolean asked = rule.names().isEmpty()
                || rule.names().contains(looked.held.level().name());
        // The day is full when the months are over, also where the month is shorter: 29 February to 28 February.
        boolean full = looked.months() >= rule.months()
                || !looked.person.since().plusMonths(rule.months()).isAfter(looked.day);
        return broken(asked && !full, "breach.tenure", looked.months(), rule.months());
    }

    private static Optional<Text> grade(PolicyRule rule, Grade grade) {
        String lowest = rule.names().isEmpty() ? "-" : rule.names().get(0);
        String highest = rule.names().size() < 2 ? "-" : rule.names().get(1);
        if (lowest.equals("-") && highest.equals("-")) {
            return Optional.empty();
        }
        boolean low = !lowest.equals("-") && (grade == null || !grade.atLeast(Grade.of(lowest)));
        boolean high =
                !highest.equals("-") && (grade == null || !Grade.of(highest).atLeast(grade));
        return broken(low || high, "breach.grade", grade == null ? "-" : grade.code(), lowest, highest);
    }

    private Optional<Text> retirement(PolicyRule rule, Looked looked) {
        LocalDate retires = rules.reference()
                .retiresOn(looked.person.birthDate(), looked.job)
                .orElse(looked.person.retiresOn());
        if (retires == null) {
            return Optional.of(Text.of("breach.retirement.unknown", rule.months()));
        }
        return broken(
                looked.day.isAfter(retires.minusMonths(rule.months())), "breach.retirement", retires, rule.months());
    }

    private static Optional<Text> freeze(PolicyRule rule, Looked looked) {
        if (rule.span() == null || !rule.consent().isBlank() || !rule.span().covers(looked.day)) {
            return Optional.empty();
        }
        boolean named = rule.forLevel(looked.held.level()) || rule.forLevel(looked.job.level());
        return broken(named, "breach.freeze", rule.span().from(), rule.span().to());
    }

    private int match(Looked looked) {
        return match(looked, looked.job);
    }

    private int match(Looked looked, Job job) {
        int attained = 0;
        int required = 0;
        for (Map.Entry<String, Integer> need : rules.reference().standard(job).entrySet()) {
            Integer level = looked.person.competencies().get(need.getKey());
            attained += level == null ? 0 : Math.min(level, need.getValue());
            required += need.getValue();
        }
        return required == 0 ? 0 : 100 * attained / required;
    }

    private Optional<Text> distance(PolicyRule rule, Looked looked) {
        int stated = wishes.of(looked.person.employee()).mobilityKm();
        boolean bid = wishes.of(looked.person.employee()).rank(looked.position.uuid()) > 0;
        boolean limited = rule.km() > 0 || stated >= 0;
        if (bid || !limited || looked.person.unit().equals(looked.position.unit())) {
            return Optional.empty();
        }
        Optional<PlaceRow> from = located(looked.person.unit());
        Optional<PlaceRow> to = located(looked.position.unit());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Text.of("breach.distance.unknown"));
        }
        long km = Math.round(kilometres(from.get(), to.get()));
        boolean far = rule.km() > 0 && km > rule.km() || stated >= 0 && km > stated;
        return broken(far, "breach.distance", km);
    }

    private Optional<PlaceRow> located(UUID unit) {
        PlaceRow place = places.get(unit);
        while (place != null && (place.latitude() == null || place.longitude() == null)) {
            place = places.get(place.parent());
        }
        return Optional.ofNullable(place);
    }

    /** By the angle between the two places seen from the middle of the earth. */
    private static double kilometres(PlaceRow from, PlaceRow to) {
        double[] a = direction(from);
        double[] b = direction(to);
        double cross = Math.sqrt(Math.pow(a[1] * b[2] - a[2] * b[1], 2)
                + Math.pow(a[2] * b[0] - a[0] * b[2], 2)
                + Math.pow(a[0] * b[1] - a[1] * b[0], 2));
        return 6371 * Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
    }

    private static double[] direction(PlaceRow place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    /** The requirements of the job, one by one; each that fails is a breach of its own. */
    private void requirements(Looked looked, List<Breach> found) {
        PolicyRule own = terms.inUse(RuleKind.JOB_REQUIREMENTS).findFirst().orElseThrow();
        if (terms.waives(looked.person.employee(), own.key())) {
            return;
        }
        List<Finding> then = findings(looked, looked.day);
        List<Finding> today = findings(looked, world.picture().asOf());
        if (then.isEmpty()) {
            found.add(breach(looked, own.key(), own.citation(), Text.of("breach.noRules", looked.job.name())));
        }
        boolean metToday = !today.isEmpty() && today.stream().allMatch(finding -> finding.verdict() == Verdict.MET);
        then.stream()
                .filter(finding ->
                        finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.UNKNOWN && !metToday)
                .forEach(finding -> found.add(breach(looked, finding.rule(), finding.citation(), finding.judged())));
    }

    private List<Finding> findings(Looked looked, LocalDate day) {
        String step = MoveKind.of(looked.held.level(), looked.job.level(), rules.reference())
                .name();
        List<RuleSet> sets = rules.forStep(looked.held, looked.job, step, day);
        Target target = new Target(looked.job, null, Optional.of(true));
        return new Evaluation(rules.reference())
                .of(dossiers.apply(looked.person.employee()), target, sets, day).findings().stream()
                        .filter(finding -> !terms.waives(looked.person.employee(), finding.rule()))
                        .toList();
    }

    private static Breach breach(Looked looked, String rule, Citation citation, Text words) {
        return new Breach(
                rule,
                citation,
                List.of(looked.person.employee()),
                looked.position.uuid(),
                null,
                looked.move.period(),
                words);
    }

    private static Optional<Text> broken(boolean broken, String key, Object... facts) {
        return broken ? Optional.of(Text.of(key, facts)) : Optional.empty();
    }
}
