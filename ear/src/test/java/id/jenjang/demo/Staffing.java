package id.jenjang.demo;

import id.jenjang.people.EmployeeKind;
import java.time.LocalDate;
import java.util.List;

/** Fills the seats with people, one after the other, and has everything about them told and written. */
final class Staffing {
    private final List<DemoUnit> units;
    private final long seed;
    private final LocalDate asOf;
    private final Delivery out;
    private final Hiring hiring;
    private final CastHiring castHiring;
    private final PerformanceTeller performance;
    private final LearningTeller learning;
    private final CompetenceTeller competence;
    private final ConductTeller conduct;
    private final CastStories stories;
    private final Registrar registrar;
    private final StringBuilder logins = new StringBuilder("""
            # The users of the demo agency, by the numbers that its people have in this delivery. One line a user:
            #   name = password <demo password>; roles <ids, with commas>; employee <number>; unit <key>
            """);

    private int index;
    private Person before;
    private Person chief;

    Staffing(List<DemoUnit> units, JobCatalogue jobs, long seed, LocalDate asOf, Delivery out) {
        this.units = units;
        this.seed = seed;
        this.asOf = asOf;
        this.out = out;
        castHiring = new CastHiring(asOf, jobs, units, new NumberMint(true));
        hiring = new Hiring(asOf, new NumberMint(false), new Posts(asOf, jobs, units));
        performance = new PerformanceTeller(asOf);
        learning = new LearningTeller(asOf);
        competence = new CompetenceTeller(asOf, jobs);
        conduct = new ConductTeller(asOf);
        stories = new CastStories(asOf, jobs);
        registrar = new Registrar(out);
    }

    /** Fills all seats; gives the text of the users' file. */
    String fill(List<Seat> seats) {
        for (Seat seat : seats) {
            for (int holder = 0; holder < seat.holders; holder++) {
                index++;
                Dice dice = new Dice(seed, index);
                boolean cast = holder < seat.cast.size();
                Person person = cast ? member(seat.cast.get(holder), seat) : hiring.person(index, seat, dice);
                tell(person, dice, cast);
                if (cast) {
                    stories.tell(seat.cast.get(holder).user(), person);
                }
                registrar.write(person, dice);
                lead(seat, person);
                declare(person, seat, dice);
            }
            seat.standsInFor = null;
        }
        outsiders();
        return logins.toString();
    }

    private Person member(CastMember who, Seat seat) {
        Person person = castHiring.person(index, who, seat);
        String limit = units.stream()
                .filter(unit -> unit.key.equals(who.limit()))
                .map(unit -> unit.id)
                .findFirst()
                .orElse("");
        logins.append(CastStories.login(who, person.number(), limit));
        return person;
    }

    /** The mayor, who is no civil servant, and the system's administrator. */
    private void outsiders() {
        logins.append("ppk = password " + DemoAgency.PASSWORD + "; roles APPOINTING_OFFICER\n");
        logins.append("admin = password " + DemoAgency.PASSWORD + "; roles ADMIN\n");
    }

    private void tell(Person person, Dice dice, boolean steady) {
        boolean lacksDiplomas = !steady && dice.chance(60);
        boolean lacksAssessment = !steady && dice.chance(80);
        boolean lacksRating = !steady && dice.chance(60);
        performance.tell(person, dice, steady, lacksRating);
        learning.tell(person, dice, steady, lacksDiplomas);
        competence.tell(person, dice, steady, lacksAssessment);
        conduct.tell(person, dice, steady);
    }

    private void lead(Seat seat, Person person) {
        if (seat.head) {
            seat.unit.ledBy(person.number());
            chief = person;
            if (seat.job.id().equals("JP-SEKDA") && seat.unit.parent != null) {
                seat.unit.parent.ledBy(person.number());
            }
        }
    }

    /** Some have declared kin or another tie: to a colleague of the same place, or to the head. */
    private void declare(Person person, Seat seat, Dice dice) {
        if (before != null && dice.chance(16)) {
            Person other = chief != null && chief != person && dice.chance(300) ? chief : before;
            String kind = List.of("KELUARGA", "AFILIASI", "KEUANGAN", "LAINNYA").get(dice.weighted(80, 10, 6, 4));
            LocalDate day = LocalDate.of(asOf.getYear() - 1, 1 + index % 12, 10);
            boolean both = person.kind() != EmployeeKind.CPNS && other.kind() != EmployeeKind.CPNS;
            if (both && other != person && day.isAfter(person.since()) && day.isAfter(other.since())) {
                out.row(DeliveredFile.DECLARATIONS, person.number(), other.number(), kind, day.toString());
            }
        }
        before = person;
    }
}
