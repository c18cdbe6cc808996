package id.jenjang.rotation.bidding;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.rotation.desk.RoundMarkets;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.market.Distance;
import id.jenjang.rotation.market.Vacancy;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredRound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The market as one person sees it, with their own ranks, match and distance. */
@Dependent
class OwnMarkets {
    @Inject
    private Rounds rounds;

    @Inject
    private Drafts drafts;

    @Inject
    private RoundMarkets markets;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Dossiers dossiers;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private CurrentRules rules;

    @Inject
    private UnitTree tree;

    @Inject
    private Clock clock;

    OwnMarkets() {}

    OwnMarkets(
            Rounds rounds,
            Drafts drafts,
            RoundMarkets markets,
            PositionsOfUnits positions,
            PeopleOfUnits people,
            Dossiers dossiers,
            CurrentJobs jobs,
            CurrentRules rules,
            UnitTree tree,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.markets = markets;
        this.positions = positions;
        this.people = people;
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
        this.tree = tree;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Rounds that have left the draft and that the person and their position belong to, the newest first. */
    List<StoredRound> openFor(UUID employee) {
        return people.person(employee, today()).map(this::openFor).orElseGet(List::of);
    }

    private List<StoredRound> openFor(PersonRow person) {
        Optional<Job> job = Optional.ofNullable(person.job())
                .flatMap(code -> jobs.known().catalogue().byCode(code));
        return rounds.all().stream()
                .filter(round -> round.status() != RoundStatus.DRAFT)
                .filter(round -> job.filter(held -> round.terms().scope().covers(held.code(), held.level()))
                        .isPresent())
                .filter(round -> round.terms()
                        .inUse(RuleKind.EMPLOYEE_KIND)
                        .allMatch(rule -> rule.names().contains(person.kind().name())))
                .filter(round -> person.unit() != null
                        && tree.within(person.unit(), round.terms().scope().units()))
                .toList();
    }

    /** Whether wishes can be saved today. */
    boolean takesBids(StoredRound round) {
        return round.status() == RoundStatus.OPEN
                && round.bidsClose() != null
                && !round.bidsClose().isBefore(today());
    }

    /**
     * Every open position of the round for the person, once, by when its first seat falls free; what fits best first.
     */
    List<MarketRow> rows(UUID employee, StoredRound round, BidSheet sheet) {
        PersonRow person = people.person(employee, today()).orElseThrow();
        JobCatalogue catalogue = jobs.known().catalogue();
        Job held = catalogue.byCode(person.job()).orElseThrow();
        Map<String, Integer> competencies = dossiers.of(employee)
                .map(dossier -> CompetencyFit.valid(dossier, today()))
                .orElseGet(Map::of);
        Map<UUID, Integer> bids = drafts.counts(round.id());
        Map<UUID, PlaceRow> places = new HashMap<>();
        positions.places().forEach(place -> places.put(place.uuid(), place));
        Reference reference = rules.known().reference();
        Map<String, Integer> matches = new HashMap<>();
        Map<UUID, Integer> distances = new HashMap<>();
        Map<UUID, Vacancy> once = new LinkedHashMap<>();
        markets.of(round).forEach(open -> once.merge(open.position(), open, OwnMarkets::together));
        return once.values().stream()
                .map(open -> {
                    Job job = catalogue.byCode(open.job()).orElseThrow();
                    int match = matches.computeIfAbsent(
                            job.code(), code -> CompetencyFit.percent(competencies, reference.standard(job)));
                    int km = distances.computeIfAbsent(
                            open.unit(), unit -> Distance.kilometres(person.unit(), unit, places));
                    return row(open, job, job.level() == held.level(), match, km, bids, places.get(open.unit()), sheet);
                })
                .sorted(Comparator.comparing(MarketRow::sameLevel)
                        .reversed()
                        .thenComparing(MarketRow::match, Comparator.reverseOrder())
                        .thenComparing(MarketRow::jobName)
                        .thenComparing(MarketRow::unitName))
                .toList();
    }

    /** Seats of one position that fall free for several reasons; whoever bids, bids for all of them. */
    private static Vacancy together(Vacancy one, Vacancy other) {
        Vacancy first = freeSince(other).isBefore(freeSince(one)) ? other : one;
        return new Vacancy(
                first.position(),
                first.unit(),
                first.job(),
                first.heads(),
                first.reason(),
                first.freeFrom(),
                one.seats() + other.seats(),
                null);
    }

    private static LocalDate freeSince(Vacancy open) {
        if (open.freeFrom() != null) {
            return open.freeFrom();
        }
        return open.reason() == Vacancy.Reason.VACANT ? LocalDate.MIN : LocalDate.MAX;
    }

    private static MarketRow row(
            Vacancy open,
            Job job,
            boolean sameLevel,
            int match,
            int km,
            Map<UUID, Integer> bids,
            PlaceRow place,
            BidSheet sheet) {
        return new MarketRow(
                open.position(),
                job.uuid(),
                job.name(),
                open.unit(),
                place == null ? "" : place.name(),
                place == null || place.location() == null ? "" : place.location(),
                open.reason(),
                open.freeFrom(),
                open.incumbentMonths(),
                open.seats(),
                bids.getOrDefault(open.position(), 0),
                sheet.rank(open.position()),
                match,
                km,
                sameLevel);
    }
}
