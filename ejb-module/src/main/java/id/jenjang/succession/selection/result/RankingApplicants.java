package id.jenjang.succession.selection.result;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.Names;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.Standings;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.SelectionOutcome;
import id.jenjang.succession.selection.score.Outcome;
import id.jenjang.succession.selection.score.Placed;
import id.jenjang.succession.selection.score.RankingDigest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the panel's secretary fix the ranking, and those who decide see it and that it can be computed again. */
@Stateless
public class RankingApplicants {
    @Inject
    private ContestDesk desk;

    @Inject
    private Standings standings;

    @Inject
    private Results results;

    @Inject
    private Applications applications;

    @Inject
    private Names names;

    @Inject
    private UnitTree tree;

    @Inject
    private CurrentJobs jobs;

    /** For the container. */
    public RankingApplicants() {}

    RankingApplicants(
            ContestDesk desk,
            Standings standings,
            Results results,
            Applications applications,
            Names names,
            UnitTree tree,
            CurrentJobs jobs) {
        this.desk = desk;
        this.standings = standings;
        this.results = results;
        this.applications = applications;
        this.names = names;
        this.tree = tree;
        this.jobs = jobs;
    }

    /**
     * Fixes the ranking and names the best.
     *
     * @param reason due where a score is missing: such applicants have no place
     */
    @Allows(Role.ANALYST)
    public SelectionAnswer rank(@AboutUnit UUID unit, UUID contest, long version, String reason) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.SCORING) {
            return SelectionAnswer.NOT_NOW;
        }
        Standings.Scored scored = standings.of(one, desk.kind(one));
        List<Placed> placed = scored.ranking().of(scored.contenders());
        boolean missing = placed.stream().anyMatch(each -> each.outcome() == Outcome.UNKNOWN);
        Optional<SelectionAnswer> fault = missing ? ContestDesk.fault(reason) : Optional.empty();
        if (fault.isPresent()) {
            return missing && fault.get() == SelectionAnswer.REASON_EMPTY ? SelectionAnswer.SCORE_MISSING : fault.get();
        }
        String hash = digest(scored, placed);
        if (one.version() != version || !desk.contests().ranked(one, hash, desk.now())) {
            return SelectionAnswer.MEANWHILE;
        }
        results.add(contest, placed, best(scored.kind(), placed));
        String why = missing ? reason.strip() : null;
        return desk.told("ranked", one, why, Map.of("hash", hash, "placed", count(placed)));
    }

    static Set<UUID> best(SelectionKind kind, List<Placed> placed) {
        int most = kind.outcome() == SelectionOutcome.CHOICE ? kind.named() : placed.size();
        return placed.stream()
                .filter(each -> each.outcome() == Outcome.PLACED && each.place() <= most)
                .map(Placed::applicant)
                .collect(Collectors.toSet());
    }

    private static long count(List<Placed> placed) {
        return placed.stream().filter(each -> each.outcome() == Outcome.PLACED).count();
    }

    static String digest(Standings.Scored scored, List<Placed> placed) {
        return RankingDigest.of(scored.contest().uuid(), scored.kind(), scored.contenders(), scored.given(), placed);
    }

    /** The ranking with what it was made of, computed once more; no member's own scores are shown. */
    @Allows({Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public RankedView ranking(@AboutUnit UUID unit, UUID contest) {
        Contest one = desk.seen(unit, contest);
        SelectionKind kind = desk.kind(one);
        List<Placed> placed = results.of(contest);
        String unitName = tree.nameOf(unit).orElse("");
        String jobName =
                jobs.known().catalogue().byUuid(one.job()).map(Job::name).orElse("");
        return new RankedView(one, kind, unitName, jobName, rows(one, placed), repeats(one, kind, placed));
    }

    private boolean repeats(Contest one, SelectionKind kind, List<Placed> placed) {
        if (one.hash().isEmpty()) {
            return false;
        }
        Standings.Scored scored = standings.of(one, kind);
        List<Placed> again = scored.ranking().of(scored.contenders());
        return again.equals(placed) && digest(scored, again).equals(one.hash().get());
    }

    private List<RankedRow> rows(Contest one, List<Placed> placed) {
        Map<UUID, Application> sent =
                applications.to(one.uuid()).stream().collect(Collectors.toMap(Application::uuid, Function.identity()));
        Map<UUID, String> known =
                names.people(sent.values().stream().map(Application::employee).collect(Collectors.toSet()));
        Set<UUID> named = results.named(one.uuid());
        return placed.stream()
                .map(each -> {
                    UUID employee = sent.get(each.applicant()).employee();
                    return new RankedRow(
                            employee,
                            known.getOrDefault(employee, ""),
                            each,
                            named.contains(each.applicant()),
                            one.chosen().filter(each.applicant()::equals).isPresent());
                })
                .toList();
    }

    /** The selections that are ranked, of the units that the caller may ask for, the newest first; names nobody. */
    @Allows({Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<ContestRow> selections(@AboutUnit UUID unit) {
        return desk.contests().all().stream()
                .filter(one -> tree.within(one.unit(), Set.of(unit)))
                .map(one -> new ContestRow(
                        one,
                        desk.kind(one),
                        tree.nameOf(one.unit()).orElse(""),
                        jobs.known()
                                .catalogue()
                                .byUuid(one.job())
                                .map(Job::name)
                                .orElse(""),
                        applications.to(one.uuid()).size()))
                .toList();
    }
}
