package id.jenjang.ladder;

import id.jenjang.ladder.pattern.CareerPattern;
import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import id.jenjang.ladder.pattern.PublishedPatterns;
import id.jenjang.ladder.pattern.PublishedPatterns.Published;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SeatRow;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ladders as they are in force today, put together once and kept until an import, a publication or midnight makes
 * them old; so a question about one person reads only that person.
 */
@ApplicationScoped
class CurrentLadders {
    private static final CareerPattern NONE =
            new CareerPattern("", "", "", LocalDate.EPOCH, new Horizon(6, 10, 2, 12), List.of());

    private CurrentJobs jobs;
    private PublishedPatterns patterns;
    private PeopleOfUnits people;
    private CurrentRules rules;
    private Clock clock;
    private Dossiers dossiers;
    private final Object building = new Object();
    private volatile Kept kept;
    private volatile Wide wide = new Wide(null, null);

    private record Kept(long importId, long patternId, RuleSets rules, Ladders ladders) {}

    private record Wide(Ladders of, AgencyColumns columns) {}

    CurrentLadders() {}

    @Inject
    CurrentLadders(
            CurrentJobs jobs,
            PublishedPatterns patterns,
            PeopleOfUnits people,
            CurrentRules rules,
            Dossiers dossiers,
            Clock clock) {
        this.jobs = jobs;
        this.patterns = patterns;
        this.people = people;
        this.clock = clock;
        this.rules = rules;
        this.dossiers = dossiers;
    }

    /** The ladders of today; without any ladder before a pattern is published. */
    Ladders today() {
        LocalDate today = LocalDate.now(clock);
        CurrentJobs.Known known = jobs.known();
        Optional<Published> pattern = patterns.inForce(today);
        RuleSets inForce = rules.known();
        long patternId = pattern.map(Published::id).orElse(0L);
        Kept last = kept;
        if (last == null
                || last.importId() != known.importId()
                || last.patternId() != patternId
                || last.rules() != inForce
                || !last.ladders().day().equals(today)) {
            CareerPattern inUse = pattern.map(Published::pattern).orElse(NONE);
            Ladders ladders = new Ladders(inUse, known.catalogue(), inForce, vacant(known, today), today);
            last = new Kept(known.importId(), patternId, inForce, ladders);
            kept = last;
        }
        return last.ladders();
    }

    /**
     * Everyone in columns, as of the ladders' day; made once for them, while others that ask wait, and kept until new
     * ladders are asked about.
     */
    AgencyColumns columns(Ladders ladders) {
        Wide last = wide;
        if (last.of() != ladders) {
            synchronized (building) {
                last = wide;
                if (last.of() != ladders) {
                    AgencyColumnsBuilder builder = new AgencyColumnsBuilder(
                            ladders.day(), ladders.rules().reference());
                    dossiers.forEach(builder::add);
                    last = new Wide(ladders, builder.build());
                    wide = last;
                }
            }
        }
        return last.columns();
    }

    /**
     * Whether each job has a free seat, by code: false for a job without any seat once positions are delivered; a job
     * is left out while its vacancies are unknown.
     */
    private Map<String, Boolean> vacant(CurrentJobs.Known known, LocalDate day) {
        List<SeatRow> seats = people.seats(day);
        Map<String, Boolean> vacant = new HashMap<>();
        if (seats.stream().noneMatch(SeatRow::known)) {
            return vacant;
        }
        for (Job job : known.catalogue().all()) {
            vacant.put(job.code(), false);
        }
        seats.stream().filter(seat -> !seat.known()).forEach(seat -> vacant.remove(seat.job()));
        seats.stream().filter(seat -> seat.vacancies() > 0).forEach(seat -> vacant.put(seat.job(), true));
        return vacant;
    }
}
