package id.jenjang.ladder;

import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleByName;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SeatsByName;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds people, jobs and positions by the beginnings of words (pencarian): of people and positions those alone that the
 * caller answers for. Fewer than two letters find nothing.
 */
@Stateless
public class SearchingAgency {
    /** How many of a kind are told at most. */
    public static final int MOST = 8;

    private static final int FEWEST_LETTERS = 2;

    @Inject
    private CurrentLadders current;

    @Inject
    private PeopleByName people;

    @Inject
    private SeatsByName seats;

    @Inject
    private PeopleOfUnits units;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private Callers callers;

    /** For the container. */
    public SearchingAgency() {}

    SearchingAgency(
            CurrentLadders current, PeopleByName people, SeatsByName seats, PeopleOfUnits units, HeadsOfUnits heads) {
        this.current = current;
        this.people = people;
        this.seats = seats;
        this.units = units;
        this.heads = heads;
    }

    /** People in the units that the caller heads today or looks after, by name. */
    @Allows(
            value = {Role.UNIT_HEAD, Role.ANALYST},
            aboutNobody = true)
    public List<FoundPerson> people(String words) {
        return people(words, callers.current());
    }

    List<FoundPerson> people(String words, Caller caller) {
        Optional<Set<UUID>> within = reach(caller);
        if (tooShort(words) || within.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        Ladders ladders = current.today();
        return people.find(words, within.orElse(Set.of()), ladders.day(), MOST).stream()
                .map(row -> new FoundPerson(
                        row.uuid(),
                        row.name(),
                        ladders.jobs().byCode(row.job()).map(Job::name).orElse(null),
                        row.unitName()))
                .toList();
    }

    /** Jobs of the agency, by name. */
    @Allows(
            value = {Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST},
            aboutNobody = true)
    public List<Job> jobs(String words) {
        if (tooShort(words)) {
            return List.of();
        }
        List<String> wanted = PeopleByName.words(words);
        return current.today().jobs().all().stream()
                .filter(job -> holds(job.name(), wanted))
                .sorted(Comparator.comparing(Job::name).thenComparing(Job::uuid))
                .limit(MOST)
                .toList();
    }

    /** Positions in the units that the caller heads today or looks after, in the order of the tree. */
    @Allows(
            value = {Role.UNIT_HEAD, Role.ANALYST},
            aboutNobody = true)
    public List<SeatsByName.Place> positions(String words) {
        return positions(words, callers.current());
    }

    List<SeatsByName.Place> positions(String words, Caller caller) {
        if (tooShort(words)) {
            return List.of();
        }
        Set<UUID> within = reach(caller).orElseGet(() -> new LinkedHashSet<>(units.roots()));
        return seats.find(words, within, current.today().day(), MOST);
    }

    // Empty where the caller answers for the whole agency, also for those in no unit.
    private Optional<Set<UUID>> reach(Caller caller) {
        if (caller.is(Role.ANALYST) && caller.assignedUnit().isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> within = new LinkedHashSet<>();
        if (caller.is(Role.ANALYST)) {
            caller.assignedUnit().ifPresent(within::add);
        }
        if (caller.is(Role.UNIT_HEAD)) {
            caller.employee()
                    .ifPresent(me ->
                            within.addAll(heads.headedBy(me, current.today().day())));
        }
        return Optional.of(within);
    }

    private static boolean tooShort(String words) {
        return PeopleByName.words(words).stream().mapToInt(String::length).max().orElse(0) < FEWEST_LETTERS;
    }

    private static boolean holds(String name, List<String> words) {
        String whole = " " + name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> whole.contains(" " + word));
    }
}
