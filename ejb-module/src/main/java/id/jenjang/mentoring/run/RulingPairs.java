package id.jenjang.mentoring.run;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.run.RunRefused.Why;
import id.jenjang.mentoring.signup.ReadingPools;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleAmong;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets coordinators settle by hand who is to be a pair in the runs to come, and who is not (ketetapan). */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class RulingPairs {
    private static final int MOST_FOUND = 10;
    private static final int SHORTEST = 3;

    @Inject
    private Rulings rulings;

    @Inject
    private ReachableRuns reachable;

    @Inject
    private ReadingPools pools;

    @Inject
    private PeopleAmong among;

    @Inject
    private Names names;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public RulingPairs() {}

    RulingPairs(
            Rulings rulings,
            ReachableRuns reachable,
            ReadingPools pools,
            PeopleAmong among,
            Names names,
            Event<Act> trail,
            Clock clock) {
        this.rulings = rulings;
        this.reachable = reachable;
        this.pools = pools;
        this.among = among;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    /** What stands for a programme, the newest first. */
    public List<RulingRow> rulings(UUID programme) {
        List<Ruling> all = rulings.of(reachable.programme(programme).uuid());
        Set<UUID> people = new HashSet<>();
        all.forEach(each -> {
            people.add(each.couple().mentor());
            people.add(each.couple().mentee());
        });
        Map<UUID, String> called = names.people(people);
        return all.stream()
                .map(each -> new RulingRow(
                        each,
                        called.getOrDefault(each.couple().mentor(), ""),
                        called.getOrDefault(each.couple().mentee(), "")))
                .toList();
    }

    /** Approved mentors or mentees of the programme whose name holds these words; none for less than three letters. */
    public List<PersonFound> find(UUID programme, Side side, String words) {
        UUID one = reachable.programme(programme).uuid();
        String wanted = words == null ? "" : words.strip();
        if (wanted.length() < SHORTEST) {
            return List.of();
        }
        PeopleAmong.Wanted named = new PeopleAmong.Wanted(wanted, Optional.empty(), Optional.empty(), 0);
        return among.page(pools.who(one, side), named, LocalDate.now(clock), 0, MOST_FOUND).stream()
                .map(person -> new PersonFound(
                        person.uuid(), person.name(), person.unitName() == null ? "" : person.unitName()))
                .toList();
    }

    /** Settles something for the runs to come; the id is of the form, so that one form has one effect. */
    public void settle(UUID uuid, UUID programme, Ruling.Kind kind, Couple couple, String reason) {
        UUID one = reachable.programme(programme).uuid();
        if (rulings.find(uuid).isPresent()) {
            return;
        }
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > Ruling.LONGEST_REASON) {
            throw new RunRefused(Why.REASON);
        }
        if (reachable.programme(programme).state() == ProgrammeState.ENDED) {
            throw new RunRefused(Why.NOT_NOW);
        }
        if (couple.mentor().equals(couple.mentee())
                || !pools.who(one, Side.MENTOR).contains(couple.mentor())
                || !pools.who(one, Side.MENTEE).contains(couple.mentee())) {
            throw new RunRefused(Why.PEOPLE);
        }
        if (!rulings.add(new Ruling(uuid, one, kind, couple, words, reachable.actor(), clock.instant(), 1))) {
            throw new RunRefused(Why.RULED);
        }
        tell("mentoring.ruling.set", one, couple);
    }

    /** Takes it back; nothing happens when somebody has done so. */
    public void lift(UUID programme, UUID ruling) {
        UUID one = reachable.programme(programme).uuid();
        Optional<Ruling> found =
                rulings.find(ruling).filter(each -> each.programme().equals(one));
        if (found.isPresent() && rulings.lift(ruling, reachable.actor(), clock.instant())) {
            tell("mentoring.ruling.lifted", one, found.get().couple());
        }
    }

    private void tell(String verb, UUID programme, Couple couple) {
        trail.fire(new Act(verb, Optional.of(couple.mentee()), Map.of("programme", programme.toString())));
    }
}
