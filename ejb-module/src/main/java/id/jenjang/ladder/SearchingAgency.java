package id.jenjang.ladder;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleByName;
import id.jenjang.people.SeatsByName;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Finds people, jobs and positions by the beginnings of words (pencarian): people and positions within a unit. Fewer
 * than two letters find nothing.
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

    /** For the container. */
    public SearchingAgency() {}

    SearchingAgency(CurrentLadders current, PeopleByName people, SeatsByName seats) {
        this.current = current;
        this.people = people;
        this.seats = seats;
    }

    /** People who hold a position in the unit or below it, by name. */
    @Allows({Role.UNIT_HEAD, Role.ANALYST})
    public List<FoundPerson> people(@AboutUnit UUID unit, String words) {
        if (tooShort(words)) {
            return List.of();
        }
        Ladders ladders = current.today();
        return people.find(words, unit, ladders.day(), MOST).stream()
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

    /** Positions in the unit and below it, in the order of the tree. */
    @Allows({Role.UNIT_HEAD, Role.ANALYST})
    public List<SeatsByName.Place> positions(@AboutUnit UUID unit, String words) {
        return tooShort(words)
                ? List.of()
                : seats.find(words, unit, current.today().day(), MOST);
    }

    private static boolean tooShort(String words) {
        return PeopleByName.words(words).stream().mapToInt(String::length).max().orElse(0) < FEWEST_LETTERS;
    }

    private static boolean holds(String name, List<String> words) {
        String whole = " " + name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> whole.contains(" " + word));
    }
}
