package id.jenjang.mentoring.health;

import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Whether a pair may go on that day: both are there, and neither moved to where the programme's policy keeps two apart.
 * A policy that was changed while a pair runs does not end it; only a move does.
 */
@Dependent
class StillAllowed {
    @Inject
    private KnownEmployees known;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private Programmes programmes;

    StillAllowed() {}

    StillAllowed(DataSource database) {
        known = new KnownEmployees(database);
        people = new PeopleOfUnits(database);
        heads = new HeadsOfUnits(database);
        programmes = new Programmes(database);
    }

    /** Why it has to end on that day; empty when it may go on. */
    Optional<EndReason> against(MentoringPair pair, LocalDate day) {
        if (!known.serves(pair.mentee())) {
            return Optional.of(EndReason.MENTEE_LEFT);
        }
        if (!known.serves(pair.mentor())) {
            return Optional.of(EndReason.MENTOR_LEFT);
        }
        if (day.isAfter(pair.until())) {
            return Optional.of(EndReason.COMPLETED);
        }
        return keptApart(pair, day) ? Optional.of(EndReason.MOVED) : Optional.empty();
    }

    private boolean keptApart(MentoringPair pair, LocalDate day) {
        Optional<PersonRow> mentor = people.person(pair.mentor(), day);
        Optional<PersonRow> mentee = people.person(pair.mentee(), day);
        Optional<MatchingPolicy> policy = programmes.find(pair.programme()).map(MentoringProgramme::policy);
        if (mentor.isEmpty() || mentee.isEmpty() || policy.isEmpty()) {
            return false;
        }
        boolean moved = movedSince(mentor.get(), pair.from()) || movedSince(mentee.get(), pair.from());
        return moved
                && (wrongUnits(policy.get().units(), mentor.get(), mentee.get())
                        || policy.get().noLineOfCommand() && inLine(mentor.get(), mentee.get(), day));
    }

    private static boolean movedSince(PersonRow person, LocalDate day) {
        return person.positionSince() != null && person.positionSince().isAfter(day);
    }

    private static boolean wrongUnits(UnitRule rule, PersonRow mentor, PersonRow mentee) {
        if (mentor.unit() == null || mentee.unit() == null) {
            return false;
        }
        boolean same = mentor.unit().equals(mentee.unit());
        return switch (rule) {
            case SAME -> !same;
            case OTHER -> same;
            case ANY -> false;
        };
    }

    private boolean inLine(PersonRow mentor, PersonRow mentee, LocalDate day) {
        return above(mentor.uuid(), mentee.unit(), day) || above(mentee.uuid(), mentor.unit(), day);
    }

    private boolean above(UUID head, UUID unit, LocalDate day) {
        Optional<UUID> here = Optional.ofNullable(unit);
        while (here.isPresent()) {
            if (heads.headOf(here.get(), day).filter(head::equals).isPresent()) {
                return true;
            }
            here = people.parent(here.get());
        }
        return false;
    }
}
