package id.jenjang.mentoring.health;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.health.Outcome.Measured;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairTerms;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.record.Complaints;
import id.jenjang.mentoring.record.Evaluations;
import id.jenjang.mentoring.record.Goals;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.people.Names;
import id.jenjang.people.StaffInTime;
import id.jenjang.people.StaffInTime.Served;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Shows coordinators and analysts how the pairs of their programmes are, and what became of the mentees. */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class WatchingPairs {
    @Inject
    private ReachableProgrammes programmes;

    @Inject
    private Pairs pairs;

    @Inject
    private Sessions sessions;

    @Inject
    private Goals goals;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Complaints complaints;

    @Inject
    private StaffInTime staff;

    @Inject
    private Names names;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    private final PairTerms terms = PairTerms.shipped();

    /** For the container. */
    public WatchingPairs() {}

    WatchingPairs(DataSource database, ReachableProgrammes programmes, Event<Act> trail, Clock clock) {
        this.programmes = programmes;
        pairs = new Pairs(database);
        sessions = new Sessions(database);
        goals = new Goals(database);
        evaluations = new Evaluations(database);
        complaints = new Complaints(database);
        staff = new StaffInTime(database);
        names = new Names(database);
        this.trail = trail;
        this.clock = clock;
    }

    /** The programmes that the caller looks after, the newest first. */
    public List<MentoringProgramme> programmes() {
        return programmes.all();
    }

    /** How the pairs are, figures alone; of a pair without any people to show the lists are empty. */
    public List<PairHealthRow> pairs(UUID programme) {
        programmes.programme(programme);
        List<MentoringPair> all = pairs.ofProgramme(programme);
        Map<UUID, Sessions.Held> held = sessions.held(programme);
        Set<UUID> aimed = goals.pairsWithGoals();
        Map<UUID, Integer> open = new HashMap<>();
        complaints.ofProgramme(programme).stream()
                .filter(one -> one.answered() == null)
                .forEach(one -> open.merge(one.pair(), 1, Integer::sum));
        Map<UUID, String> called = names.people(people(all));
        return all.stream()
                .map(pair -> row(pair, held, aimed, open, called))
                .sorted(Comparator.comparing(PairHealthRow::needsCare)
                        .reversed()
                        .thenComparing(row -> !row.pair().running())
                        .thenComparing(PairHealthRow::menteeName))
                .toList();
    }

    private PairHealthRow row(
            MentoringPair pair,
            Map<UUID, Sessions.Held> held,
            Set<UUID> aimed,
            Map<UUID, Integer> open,
            Map<UUID, String> called) {
        Sessions.Held met = held.getOrDefault(pair.uuid(), new Sessions.Held(0, 0, null));
        long days = ChronoUnit.DAYS.between(
                KeepingPairs.lastDay(pair, Optional.ofNullable(met.last())), LocalDate.now(clock));
        return new PairHealthRow(
                pair,
                called.getOrDefault(pair.mentor(), ""),
                called.getOrDefault(pair.mentee(), ""),
                met.sessions(),
                met.minutes(),
                met.last(),
                pair.running() && days > terms.silentDays(),
                pair.running() && !aimed.contains(pair.uuid()),
                open.getOrDefault(pair.uuid(), 0));
    }

    /** How many mentees each mentor of a running pair has, the most first. */
    public List<LoadRow> load(UUID programme) {
        programmes.programme(programme);
        Map<UUID, Integer> counts = new HashMap<>();
        pairs.ofProgramme(programme).stream()
                .filter(MentoringPair::running)
                .forEach(pair -> counts.merge(pair.mentor(), 1, Integer::sum));
        int least = counts.values().stream().mapToInt(n -> n).min().orElse(0);
        Map<UUID, String> called = names.people(counts.keySet());
        List<LoadRow> rows = new ArrayList<>();
        counts.forEach((mentor, n) ->
                rows.add(new LoadRow(mentor, called.getOrDefault(mentor, ""), n, n - least >= terms.unevenLoad())));
        rows.sort(Comparator.comparing(LoadRow::mentees).reversed().thenComparing(LoadRow::name));
        return rows;
    }

    /** How many pairs ended, by reason; reasons without any are left out. */
    public Map<EndReason, Integer> endings(UUID programme) {
        programmes.programme(programme);
        Map<EndReason, Integer> ended = new EnumMap<>(EndReason.class);
        pairs.ofProgramme(programme)
                .forEach(pair -> pair.end().ifPresent(end -> ended.merge(end.reason(), 1, Integer::sum)));
        return ended;
    }

    /** After how many days without a session a pair counts as silent. */
    public int silentDays() {
        return terms.silentDays();
    }

    /** What became of the mentees beside like people without a mentor. */
    public Outcome outcome(UUID programme) {
        MentoringProgramme found = programmes.programme(programme);
        LocalDate today = LocalDate.now(clock);
        LocalDate since = found.from();
        Set<UUID> mentees =
                pairs.ofProgramme(programme).stream().map(MentoringPair::mentee).collect(Collectors.toSet());
        Set<UUID> mentored = new HashSet<>();
        pairs.programmes().forEach(one -> pairs.ofProgramme(one).forEach(pair -> mentored.add(pair.mentee())));
        int smallest = terms.smallestGroup();
        Comparison comparison = new Comparison(staff.servedOn(since, today), mentees, mentored, smallest);
        Map<UUID, Double> change = staff.competencyChange(since, today);
        List<Evaluations.Mark> marks = evaluations.finals(programme);
        return new Outcome(
                since,
                today,
                comparison.by(one -> Optional.ofNullable(change.get(one.employee()))
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty())),
                comparison.by(one -> OptionalDouble.of(one.here() ? 1 : 0)),
                comparison.by(WatchingPairs::promoted),
                satisfaction(marks, true),
                satisfaction(marks, false),
                smallest);
    }

    private static OptionalDouble promoted(Served one) {
        return OptionalDouble.of(
                one.levelNow()
                                .filter(now -> now.group() == one.level().group()
                                        && now.rank() > one.level().rank())
                                .isPresent()
                        ? 1
                        : 0);
    }

    private Measured satisfaction(List<Evaluations.Mark> marks, boolean ofMentees) {
        List<Evaluations.Mark> mine =
                marks.stream().filter(mark -> mark.byMentee() == ofMentees).toList();
        double sum = mine.stream().mapToInt(Evaluations.Mark::satisfaction).sum();
        return Measured.of(sum, mine.size(), terms.smallestGroup());
    }

    /** Keeps in the trail that the list was taken out as a file. */
    public List<PairHealthRow> exported(UUID programme) {
        List<PairHealthRow> rows = pairs(programme);
        Map<String, String> facts = Map.of("programme", programme.toString(), "pairs", String.valueOf(rows.size()));
        trail.fire(new Act("mentoring.health.exported", Optional.empty(), facts));
        return rows;
    }

    private static Set<UUID> people(List<MentoringPair> all) {
        Set<UUID> people = new HashSet<>();
        all.forEach(pair -> {
            people.add(pair.mentor());
            people.add(pair.mentee());
        });
        return people;
    }
}
