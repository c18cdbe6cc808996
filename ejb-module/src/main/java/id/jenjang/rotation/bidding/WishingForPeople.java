package id.jenjang.rotation.bidding;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitRow;
import id.jenjang.people.UnitTree;
import id.jenjang.rotation.desk.RoundMarkets;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.desk.VacancyRow;
import id.jenjang.rotation.market.HeadWish;
import id.jenjang.rotation.market.Vacancy;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredRound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets heads see who is interested in the open positions of their units, and say whom they would take. */
@Stateless
public class WishingForPeople {
    @Inject
    private Rounds rounds;

    @Inject
    private Drafts drafts;

    @Inject
    private RoundMarkets markets;

    @Inject
    private UnitTree tree;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public WishingForPeople() {}

    WishingForPeople(
            Rounds rounds,
            Drafts drafts,
            RoundMarkets markets,
            UnitTree tree,
            PeopleOfUnits people,
            CurrentJobs jobs,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.markets = markets;
        this.tree = tree;
        this.people = people;
        this.jobs = jobs;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rounds that have left the draft and that the unit belongs to, the newest first. */
    @Allows(Role.UNIT_HEAD)
    public List<RoundRow> rounds(@AboutUnit UUID unit) {
        return of(unit).stream().map(RoundRow::of).toList();
    }

    /** The open positions in the unit and below it. */
    @Allows(Role.UNIT_HEAD)
    public List<VacancyRow> openIn(@AboutUnit UUID unit, UUID round) {
        StoredRound stored = round(unit, round);
        Map<UUID, Integer> bids = drafts.counts(stored.id());
        Map<UUID, String> below = below(unit);
        JobCatalogue catalogue = jobs.known().catalogue();
        return open(below, stored)
                .map(each ->
                        row(each, catalogue.byCode(each.job()).orElseThrow(), below.get(each.unit()), stored, bids))
                .toList();
    }

    /** Who ranked a position of the unit or below it, and whom the head would take, by rank. */
    @Allows(Role.UNIT_HEAD)
    public List<InterestRow> interested(@AboutUnit UUID unit, UUID round, UUID position) {
        StoredRound stored = round(unit, round);
        require(unit, stored, position);
        Wishes wishes = drafts.wishes(stored.id());
        Map<UUID, Integer> all = new LinkedHashMap<>(drafts.bidders(stored.id(), position));
        wishes.heads().stream()
                .filter(wish -> wish.position().equals(position))
                .forEach(wish -> all.putIfAbsent(wish.employee(), 0));
        List<InterestRow> rows = new ArrayList<>();
        all.forEach((employee, rank) -> people.person(employee, LocalDate.now(clock))
                .map(person -> row(person, position, rank, wishes.wanted(position, employee)))
                .ifPresent(rows::add));
        return rows;
    }

    /** Notes, or takes back, that the head would take a person who ranked the position. */
    @Allows(Role.UNIT_HEAD)
    public void wish(@AboutUnit UUID unit, UUID round, UUID position, UUID employee, boolean wanted) {
        StoredRound stored = round(unit, round);
        require(unit, stored, position);
        if (stored.status() != RoundStatus.OPEN && stored.status() != RoundStatus.CLOSED) {
            throw new RotationRefused("refused.bids");
        }
        if (!drafts.bidders(stored.id(), position).containsKey(employee)) {
            throw new NotAllowed("WishingForPeople.wish");
        }
        drafts.wish(stored.id(), new HeadWish(position, employee), wanted, callers.actor(), clock.instant());
        Map<String, String> facts = Map.of("round", round.toString(), "position", position.toString());
        trail.fire(new Act(wanted ? "rotation.wish.noted" : "rotation.wish.taken", Optional.of(employee), facts));
    }

    private List<StoredRound> of(UUID unit) {
        return rounds.all().stream()
                .filter(round -> round.status() != RoundStatus.DRAFT)
                .filter(round -> tree.within(unit, round.terms().scope().units()))
                .toList();
    }

    private StoredRound round(UUID unit, UUID round) {
        return of(unit).stream()
                .filter(one -> one.uuid().equals(round))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("WishingForPeople"));
    }

    /** Names of the unit and of all below it. */
    private Map<UUID, String> below(UUID unit) {
        return people.units(unit).stream().collect(Collectors.toMap(UnitRow::uuid, UnitRow::name));
    }

    private Stream<Vacancy> open(Map<UUID, String> units, StoredRound round) {
        return markets.of(round).stream().filter(each -> units.containsKey(each.unit()));
    }

    private void require(UUID unit, StoredRound round, UUID position) {
        if (open(below(unit), round).noneMatch(each -> each.position().equals(position))) {
            throw new NotAllowed("WishingForPeople");
        }
    }

    private static VacancyRow row(Vacancy open, Job job, String unitName, StoredRound round, Map<UUID, Integer> bids) {
        return new VacancyRow(
                open.position(),
                job.name(),
                job.level(),
                open.unit(),
                unitName,
                open.heads(),
                round.terms().critical().contains(open.position()),
                open.reason(),
                open.freeFrom(),
                open.seats(),
                open.incumbentMonths(),
                bids.getOrDefault(open.position(), 0));
    }

    private InterestRow row(PersonRow person, UUID position, int rank, boolean wanted) {
        String job = Optional.ofNullable(person.job())
                .flatMap(code -> jobs.known().catalogue().byCode(code))
                .map(Job::name)
                .orElse("");
        return new InterestRow(position, person.uuid(), person.name(), job, person.unitName(), rank, wanted);
    }
}
