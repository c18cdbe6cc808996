package id.jenjang.mentoring.signup;

import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchPerson;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Grade;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.Sex;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Puts together everyone who is to be matched in a programme, whom they avoid included: the one reader of that, for the
 * matcher alone. What it gives must not reach a screen, an export, a log or the trail.
 */
@Dependent
public class ReadingPools {
    private SignUps signUps;
    private Dossiers dossiers;
    private PositionsOfUnits positions;
    private PeopleOfUnits people;
    private HeadsOfUnits heads;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private Clock clock;

    ReadingPools() {}

    @Inject
    ReadingPools(
            SignUps signUps,
            Dossiers dossiers,
            PositionsOfUnits positions,
            PeopleOfUnits people,
            HeadsOfUnits heads,
            CurrentJobs jobs,
            CurrentRules rules,
            Clock clock) {
        this.signUps = signUps;
        this.dossiers = dossiers;
        this.positions = positions;
        this.people = people;
        this.heads = heads;
        this.jobs = jobs;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of what is stored in that database, for tests without a container. */
    public ReadingPools(DataSource database, CurrentRules rules, Clock clock) {
        this(
                new SignUps(database),
                new Dossiers(database, new CurrentJobs(database)),
                new PositionsOfUnits(database),
                new PeopleOfUnits(database),
                new HeadsOfUnits(database),
                new CurrentJobs(database),
                rules,
                clock);
    }

    /**
     * Approved mentors and mentees who have not withdrawn, as they stand today, who signed up first first; who is no
     * longer delivered is left out.
     *
     * @param earlier mentors of earlier pairs that both called good, by mentee
     */
    public Pool of(UUID programme, Map<UUID, Set<UUID>> earlier) {
        List<MentorSignUp> mentors = signUps.mentors(programme, MentorState.APPROVED);
        List<MenteeSignUp> mentees = signUps.mentees(programme);
        Avoids avoids = new Avoids(signUps.database());
        Map<UUID, Set<UUID>> mentorAvoids = avoids.of(programme, Side.MENTOR);
        Map<UUID, Set<UUID>> menteeAvoids = avoids.of(programme, Side.MENTEE);
        Map<UUID, Known> known = known(mentors, mentees);
        List<MatchMentor> givers = new ArrayList<>();
        for (MentorSignUp one : mentors) {
            Known who = known.get(one.employee());
            if (who != null) {
                givers.add(mentor(one, who, mentorAvoids.getOrDefault(one.employee(), Set.of())));
            }
        }
        List<MatchMentee> askers = new ArrayList<>();
        for (MenteeSignUp one : mentees) {
            Known who = known.get(one.employee());
            if (who != null) {
                askers.add(mentee(
                        one,
                        who,
                        menteeAvoids.getOrDefault(one.employee(), Set.of()),
                        earlier.getOrDefault(one.employee(), Set.of())));
            }
        }
        return new Pool(givers, askers);
    }

    /**
     * How the sign-ups of a programme stand: another text once somebody has signed up, changed something, been approved
     * or withdrawn. Says neither who nor what.
     */
    public String mark(UUID programme) {
        return signUps.mark(programme);
    }

    /** Approved mentors, or mentees who have not withdrawn: who can be paired. */
    public Set<UUID> who(UUID programme, Side side) {
        return side == Side.MENTOR
                ? signUps.mentors(programme, MentorState.APPROVED).stream()
                        .map(MentorSignUp::employee)
                        .collect(Collectors.toSet())
                : signUps.mentees(programme).stream()
                        .map(MenteeSignUp::employee)
                        .collect(Collectors.toSet());
    }

    private static MatchMentor mentor(MentorSignUp one, Known who, Set<UUID> avoids) {
        return new MatchMentor(
                who.person(one.languages(), one.asksFor(), one.free()),
                who.competencies(),
                who.jobs(),
                one.topics(),
                one.capacity(),
                one.wishes(),
                avoids);
    }

    private static MatchMentee mentee(MenteeSignUp one, Known who, Set<UUID> avoids, Set<UUID> earlier) {
        return new MatchMentee(
                who.person(one.languages(), one.asksFor(), one.free()),
                one.goals(),
                Set.copyOf(one.route()),
                one.topics(),
                one.wishes(),
                avoids,
                earlier,
                one.signedAt());
    }

    /** What the people tables say of somebody today. */
    private record Known(
            UUID id,
            UUID unit,
            String place,
            Sex sex,
            Grade grade,
            int tier,
            Set<UUID> superiors,
            Map<String, Integer> competencies,
            Set<String> jobs) {
        private MatchPerson person(Set<String> languages, Optional<Sex> asksFor, long free) {
            return new MatchPerson(id, unit, place, languages, sex, asksFor.orElse(null), grade, tier, superiors, free);
        }
    }

    private Map<UUID, Known> known(List<MentorSignUp> mentors, List<MenteeSignUp> mentees) {
        Set<UUID> all = mentors.stream().map(MentorSignUp::employee).collect(Collectors.toSet());
        mentees.forEach(one -> all.add(one.employee()));
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> places = new HashMap<>();
        for (PlaceRow place : positions.places()) {
            places.put(place.uuid(), place.location() == null ? "" : place.location());
        }
        Map<JobLevel, Integer> tiers = rules.known().reference().tiers();
        LineOfCommand line = LineOfCommand.ofAll(heads, people, today);
        Map<UUID, Known> known = new HashMap<>();
        dossiers.forEach(all, person -> known.put(person.identity().uuid(), known(person, today, places, tiers, line)));
        return known;
    }

    private static Known known(
            Dossier person,
            LocalDate today,
            Map<UUID, String> places,
            Map<JobLevel, Integer> tiers,
            LineOfCommand line) {
        UUID id = person.identity().uuid();
        Optional<Dossier.Appointment> held = person.definitive(today);
        UUID unit = held.map(Dossier.Appointment::unit).orElse(null);
        return new Known(
                id,
                unit,
                places.getOrDefault(unit, ""),
                person.identity().sex(),
                person.grade(today).map(Dossier.GradeHeld::grade).orElse(null),
                held.map(one -> tiers.getOrDefault(one.job().level(), 0)).orElse(0),
                line.superiors(id, unit),
                CompetencyFit.valid(person, today),
                person.appointments().stream().map(one -> one.job().code()).collect(Collectors.toSet()));
    }
}
