package id.jenjang.rotation.desk;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitTree;
import id.jenjang.rotation.market.Vacancy;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.TermsText;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets analysts begin rotation rounds, open them for wishes, and bring them to their end (putaran rotasi). */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class OpeningRounds {
    private static final int LONGEST_NAME = 200;

    @Inject
    private Rounds rounds;

    @Inject
    private Drafts drafts;

    @Inject
    private ReachableRounds reachable;

    @Inject
    private RoundMarkets markets;

    @Inject
    private UnitTree tree;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public OpeningRounds() {}

    OpeningRounds(
            Rounds rounds,
            Drafts drafts,
            ReachableRounds reachable,
            RoundMarkets markets,
            UnitTree tree,
            PeopleOfUnits people,
            CurrentJobs jobs,
            Event<Act> trail,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.reachable = reachable;
        this.markets = markets;
        this.tree = tree;
        this.people = people;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rounds that the caller looks after, the newest first. */
    public List<RoundRow> rounds() {
        return reachable.all().stream().map(RoundRow::of).toList();
    }

    /** A round with its terms. */
    public RoundDetail round(UUID uuid) {
        StoredRound round = reachable.round(uuid);
        List<Vacancy> open = markets.of(round);
        return new RoundDetail(
                RoundRow.of(round),
                round.terms(),
                names(round.terms()),
                namesOf(round, open),
                drafts.wishes(round.id()).sheets().size(),
                (int) open.stream().map(Vacancy::position).distinct().count());
    }

    /** Begins a round with the policy that is shipped; gives its opaque id. */
    public UUID open(OpenRound form) {
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            throw new RotationRefused("refused.name");
        }
        if (!reachable.reachesAll(form.scope().units())) {
            throw new RotationRefused("refused.units");
        }
        RotationTerms terms = RotationRefused.unlessGood(() -> TermsText.shipped(form.scope(), form.periods()));
        UUID uuid = rounds.add(form.name(), terms, form.commandKey(), reachable.actor(), clock.instant());
        tell("rotation.round.begun", uuid);
        return uuid;
    }

    /** Opens the round for wishes until the end of a day, or changes that day while it is open. */
    public void openForBids(UUID uuid, LocalDate closes, long version) {
        StoredRound round = reachable.roundIn(uuid, RoundStatus.DRAFT, RoundStatus.OPEN, RoundStatus.CLOSED);
        if (closes.isBefore(LocalDate.now(clock))) {
            throw new RotationRefused("refused.closes", closes);
        }
        rounds.openUntil(at(round, version), closes);
        tell("rotation.round.opened", uuid);
    }

    /** Ends the time for wishes. */
    public void closeBids(UUID uuid, long version) {
        move(uuid, version, RoundStatus.CLOSED, "rotation.round.closed");
    }

    /** Begins to plan; wishes are no longer taken. */
    public void beginPlanning(UUID uuid, long version) {
        move(uuid, version, RoundStatus.PLANNING, "rotation.round.planning");
    }

    /** Ends the round; nothing of it is changed any more. */
    public void closeOut(UUID uuid, long version) {
        move(uuid, version, RoundStatus.CLOSED_OUT, "rotation.round.closedOut");
    }

    /** The positions that are or fall free, in order of the tree. */
    public List<VacancyRow> vacancies(UUID uuid) {
        StoredRound round = reachable.round(uuid);
        Map<UUID, Integer> bids = drafts.counts(round.id());
        Map<UUID, String> units = new HashMap<>();
        JobCatalogue catalogue = jobs.known().catalogue();
        return markets.of(round).stream()
                .map(vacancy -> row(vacancy, catalogue.byCode(vacancy.job()).orElseThrow(), round.terms(), bids, units))
                .toList();
    }

    private VacancyRow row(
            Vacancy open, Job job, RotationTerms terms, Map<UUID, Integer> bids, Map<UUID, String> units) {
        JobLevel level = job.level();
        return new VacancyRow(
                open.position(),
                job.name(),
                level,
                open.unit(),
                units.computeIfAbsent(open.unit(), unit -> tree.nameOf(unit).orElse("")),
                open.heads(),
                terms.critical().contains(open.position()),
                open.reason(),
                open.freeFrom(),
                open.seats(),
                open.incumbentMonths(),
                bids.getOrDefault(open.position(), 0));
    }

    private void move(UUID uuid, long version, RoundStatus next, String verb) {
        StoredRound round = reachable.round(uuid);
        if (!round.status().leadsTo(next)) {
            throw new RotationRefused("refused.status", round.status());
        }
        rounds.move(at(round, version), next);
        tell(verb, uuid);
    }

    /** The round as the page knew it, so that a change in between is found. */
    static StoredRound at(StoredRound round, long version) {
        return new StoredRound(
                round.id(),
                round.uuid(),
                round.name(),
                round.status(),
                round.bidsClose(),
                round.termsId(),
                round.termsNumber(),
                round.termsHash(),
                round.terms(),
                round.openedAt(),
                version);
    }

    private Map<UUID, String> names(RotationTerms terms) {
        Map<UUID, String> names = new HashMap<>();
        terms.scope().units().forEach(unit -> names.put(unit, tree.nameOf(unit).orElse("")));
        return names;
    }

    private Map<UUID, String> namesOf(StoredRound round, List<Vacancy> open) {
        Map<UUID, String> names = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        round.terms().hand().forEach(hand -> name(hand.employee(), today, names));
        round.terms().waivers().forEach(waiver -> name(waiver.employee(), today, names));
        Set<UUID> settled = round.terms().hand().stream()
                .map(HandRule::position)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        open.stream()
                .filter(vacancy -> settled.contains(vacancy.position()))
                .forEach(vacancy -> jobs.known()
                        .catalogue()
                        .byCode(vacancy.job())
                        .ifPresent(job -> names.put(
                                vacancy.position(),
                                job.name() + ", " + tree.nameOf(vacancy.unit()).orElse(""))));
        return names;
    }

    private void name(UUID employee, LocalDate today, Map<UUID, String> names) {
        Optional.ofNullable(employee)
                .flatMap(one -> people.person(one, today))
                .map(PersonRow::name)
                .ifPresent(name -> names.put(employee, name));
    }

    private void tell(String verb, UUID round) {
        trail.fire(new Act(verb, Optional.empty(), Map.of("round", round.toString())));
    }
}
