package id.jenjang.rotation.plan;

import id.jenjang.people.DeclaredRow;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.rotation.market.Distance;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A round laid out by index: people, positions and units are numbers here, in order of their ids, so that the order in
 * which rows were read changes nothing. Immutable once made.
 */
public final class Board {
    /** A distance that is not known. */
    static final int UNKNOWN_KM = Distance.UNKNOWN;

    final Picture picture;
    final RotationTerms terms;
    final Wishes wishes;
    final JobCatalogue jobs;
    final Reference reference;
    final List<Mover> people;
    final List<PositionRow> posts;
    final Map<UUID, Integer> personAt = new HashMap<>();
    final Map<UUID, Integer> postAt = new HashMap<>();
    /** The post that each person holds; -1 for none. */
    final int[] home;
    /** The people that hold each post, in order. */
    final List<List<Integer>> holders = new ArrayList<>();

    final Map<UUID, PlaceRow> places;
    private final Set<UUID> headed = new HashSet<>();
    private final Map<UUID, double[]> spots = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, Integer>> distances = new ConcurrentHashMap<>();

    /** By job, then person: the match in percent and 1; 0 while nobody asked. */
    private final Map<String, int[]> fits = new ConcurrentHashMap<>();

    /** By person and by post: the job, null when the catalogue has none; the fits for it. */
    private final Job[] held;

    private final Job[] offered;
    private final int[][] heldFits;
    private final int[][] offeredFits;

    private final boolean[] inScope;
    private final boolean[] open;
    private final int[] leaves;

    /** By person and by post: the number of the unit. By two of them: kilometres and 2; 0 while nobody asked. */
    private final int[] from;

    private final int[] into;
    private final int[][] apart;

    private final Map<String, Map<String, Integer>> standards = new ConcurrentHashMap<>();

    /** Lays out a round. */
    public Board(Picture picture, RotationTerms terms, Wishes wishes, JobCatalogue jobs, Reference reference) {
        this.picture = picture;
        this.terms = terms;
        this.wishes = wishes;
        this.jobs = jobs;
        this.reference = reference;
        this.people = picture.people();
        this.posts = picture.positions();
        this.places = picture.placesById();
        for (int p = 0; p < posts.size(); p++) {
            postAt.put(posts.get(p).uuid(), p);
            holders.add(new ArrayList<>());
            if (posts.get(p).heads()) {
                headed.add(posts.get(p).unit());
            }
        }
        home = new int[people.size()];
        for (int i = 0; i < home.length; i++) {
            personAt.put(people.get(i).employee(), i);
            home[i] = postAt.getOrDefault(people.get(i).position(), -1);
            if (home[i] >= 0) {
                holders.get(home[i]).add(i);
            }
        }
        held = people.stream().map(mover -> job(mover.job())).toArray(Job[]::new);
        offered = posts.stream().map(post -> job(post.job())).toArray(Job[]::new);
        heldFits = people.stream().map(mover -> fits(mover.job())).toArray(int[][]::new);
        offeredFits = posts.stream().map(post -> fits(post.job())).toArray(int[][]::new);
        inScope = covered(held);
        open = covered(offered);
        leaves = new int[people.size()];
        Arrays.setAll(leaves, this::left);
        Map<UUID, Integer> unitAt = new HashMap<>();
        from = people.stream().mapToInt(mover -> at(unitAt, mover.unit())).toArray();
        into = posts.stream().mapToInt(post -> at(unitAt, post.unit())).toArray();
        apart = new int[unitAt.size()][unitAt.size()];
    }

    private static int at(Map<UUID, Integer> places, UUID unit) {
        return places.computeIfAbsent(unit, key -> places.size());
    }

    private boolean[] covered(Job[] of) {
        boolean[] covered = new boolean[of.length];
        for (int k = 0; k < of.length; k++) {
            covered[k] = of[k] != null && terms.scope().covers(of[k].code(), of[k].level());
        }
        return covered;
    }

    /** How many periods there are. */
    int periods() {
        return terms.periods().size();
    }

    /** The first day of a period, counted from 0. */
    LocalDate start(int period) {
        return terms.periods().get(period).from();
    }

    /** The job of a code; empty jobs cannot be, since positions name jobs of the catalogue or ones that are gone. */
    Job job(String code) {
        return jobs.byCode(code).orElse(null);
    }

    /** The job that a person holds; null when it is gone. */
    Job held(int person) {
        return held[person];
    }

    /** The job of a post; null when it is gone. */
    Job offered(int post) {
        return offered[post];
    }

    /** Whether the round plans moves of that person. */
    boolean inScope(int person) {
        return inScope[person];
    }

    /** Whether the round plans moves to that position. */
    boolean open(int post) {
        return open[post];
    }

    /**
     * The first period in which the holder is gone without a move, by retirement or the end of the appointment; the
     * number of periods when that does not happen in the horizon.
     */
    int leaves(int person) {
        return leaves[person];
    }

    private int left(int person) {
        Mover mover = people.get(person);
        for (int w = 0; w < periods(); w++) {
            boolean retired = mover.retiresOn() != null && !mover.retiresOn().isAfter(start(w));
            boolean ended = mover.until() != null && mover.until().isBefore(start(w));
            if (retired || ended) {
                return w;
            }
        }
        return periods();
    }

    /** How well the person matches a job's standard, in percent. */
    int fit(int person, String job) {
        return fit(person, job, fits(job));
    }

    /** How well the person matches the job that they hold, in percent. */
    int fitNow(int person) {
        return fit(person, people.get(person).job(), heldFits[person]);
    }

    /** How well the person matches the job of a post, in percent. */
    int fitThere(int person, int post) {
        return fit(person, posts.get(post).job(), offeredFits[post]);
    }

    private int fit(int person, String job, int[] known) {
        if (known[person] == 0) {
            known[person] = matched(person, job) + 1;
        }
        return known[person] - 1;
    }

    private int[] fits(String job) {
        return fits.computeIfAbsent(job, code -> new int[people.size()]);
    }

    private int matched(int person, String job) {
        return CompetencyFit.percent(
                people.get(person).competencies(),
                standards.computeIfAbsent(job, code -> job(code) == null ? Map.of() : reference.standard(job(code))));
    }

    /** Kilometres between two units, as the crow flies; {@link #UNKNOWN_KM} when either lies nowhere known. */
    int kilometres(UUID from, UUID to) {
        if (from.equals(to)) {
            return 0;
        }
        return distances
                .computeIfAbsent(from, unit -> new ConcurrentHashMap<>())
                .computeIfAbsent(to, unit -> measured(from, to));
    }

    /** Kilometres between the unit of a person and that of a post. */
    int kilometres(int person, int post) {
        int[] row = apart[from[person]];
        int unit = into[post];
        if (row[unit] == 0) {
            row[unit] = kilometres(people.get(person).unit(), posts.get(post).unit()) + 2;
        }
        return row[unit] - 2;
    }

    private int measured(UUID from, UUID to) {
        double[] a = spots.computeIfAbsent(from, unit -> Distance.spot(unit, places));
        double[] b = spots.computeIfAbsent(to, unit -> Distance.spot(unit, places));
        return a.length == 0 || b.length == 0 ? UNKNOWN_KM : Distance.kilometres(a, b);
    }

    /** The unit in which the direct superior of a position's holder sits; null at the top. */
    UUID superiorUnit(int post) {
        PositionRow row = posts.get(post);
        PlaceRow place = places.get(row.unit());
        UUID unit = row.heads() && place != null ? place.parent() : row.unit();
        while (unit != null && !headed.contains(unit)) {
            unit = places.containsKey(unit) ? places.get(unit).parent() : null;
        }
        return unit;
    }

    /** Pairs of people of the picture between whom a declaration stands that a rule in use names; each pair once. */
    List<int[]> pairs() {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        terms.inUse(RuleKind.DECLARED_PAIR).forEach(rule -> {
            for (DeclaredRow declared : terms.declared(picture.declared())) {
                Integer one = personAt.get(declared.one());
                Integer other = personAt.get(declared.other());
                boolean named = rule.names().isEmpty() || rule.names().contains(declared.kind());
                if (one != null && other != null && named) {
                    pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
                }
            }
        });
        return pairs.stream().map(pair -> new int[] {pair.get(0), pair.get(1)}).toList();
    }

    /**
     * By post, the numbers of the groups it is in; two posts share one when they sit in one unit or one is the other's
     * direct superior.
     */
    int[][] neighbourhoods() {
        List<List<Integer>> groups = new ArrayList<>();
        Map<UUID, Integer> unitGroup = new HashMap<>();
        Map<UUID, List<Integer>> headsOf = new HashMap<>();
        for (int p = 0; p < posts.size(); p++) {
            groups.add(new ArrayList<>());
            UUID unit = posts.get(p).unit();
            groups.get(p).add(unitGroup.computeIfAbsent(unit, u -> unitGroup.size()));
            if (posts.get(p).heads()) {
                headsOf.computeIfAbsent(unit, u -> new ArrayList<>()).add(p);
            }
        }
        int next = unitGroup.size();
        for (int p = 0; p < posts.size(); p++) {
            UUID above = superiorUnit(p);
            if (above != null && !above.equals(posts.get(p).unit())) {
                groups.get(p).add(next);
                for (int head : headsOf.getOrDefault(above, List.of())) {
                    groups.get(head).add(next);
                }
                next++;
            }
        }
        return groups.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
