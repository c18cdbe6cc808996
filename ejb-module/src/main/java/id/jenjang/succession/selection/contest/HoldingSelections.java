package id.jenjang.succession.selection.contest;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.SelectionKinds;
import id.jenjang.succession.selection.rules.Stage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets an analyst, as the panel's secretary, prepare, announce and cancel selections (menyelenggarakan seleksi). */
@Stateless
public class HoldingSelections {
    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    private static final int MOST_PLACES = 99;
    private static final int MOST_FOUND = 20;

    @Inject
    private ContestDesk desk;

    @Inject
    private PublishedKinds kinds;

    @Inject
    private Panelists panelists;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private KnownEmployees employees;

    @Inject
    private Names names;

    @Inject
    private Notices notices;

    @Inject
    private Callers callers;

    /** For the container. */
    public HoldingSelections() {}

    /** With these collections. */
    public HoldingSelections(
            ContestDesk desk,
            PublishedKinds kinds,
            Panelists panelists,
            CurrentJobs jobs,
            KnownEmployees employees,
            Notices notices) {
        this.desk = desk;
        this.kinds = kinds;
        this.panelists = panelists;
        this.jobs = jobs;
        this.employees = employees;
        this.notices = notices;
    }

    /** The kinds in force today; empty when none are. */
    @Allows(value = Role.ANALYST, aboutNobody = true)
    public List<SelectionKind> kinds() {
        return kinds.inForce(desk.today()).map(SelectionKinds::kinds).orElse(List.of());
    }

    /** The units whose selections the caller may hold or decide, parents first. */
    @Allows(
            value = {Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public List<UnitRow> units() {
        return callers.current().assignedUnit().map(List::of).orElseGet(people::roots).stream()
                .flatMap(root -> people.units(root).stream())
                .toList();
    }

    /** The jobs for which any of the kinds in force may be held, by name. */
    @Allows(value = Role.ANALYST, aboutNobody = true)
    public List<Job> jobs() {
        Set<?> levels = kinds().stream().flatMap(kind -> kind.levels().stream()).collect(Collectors.toSet());
        return jobs.known().catalogue().all().stream()
                .filter(job -> levels.contains(job.level()))
                .sorted(java.util.Comparator.comparing(Job::name).thenComparing(Job::code))
                .toList();
    }

    /** People whose name holds these words, to be put on a panel. */
    @Allows(value = Role.ANALYST, aboutNobody = true)
    public List<FoundMember> find(String words) {
        return names.search(words, MOST_FOUND).stream()
                .map(one -> new FoundMember(one.uuid(), one.name(), one.unit()))
                .toList();
    }

    /** Makes a draft with the weights of its kind. */
    @Allows(Role.ANALYST)
    public SelectionAnswer make(@AboutUnit UUID unit, ContestForm form) {
        if (desk.contests().find(form.uuid()).isPresent()) {
            return SelectionAnswer.DONE;
        }
        Optional<SelectionKinds> inForce = kinds.inForce(desk.today());
        Optional<SelectionKind> kind = inForce.flatMap(all -> all.find(form.kind()));
        Optional<SelectionAnswer> fault = fault(form, kind);
        if (fault.isPresent()) {
            return fault.get();
        }
        String key = inForce.orElseThrow().key();
        desk.contests().add(form, unit, kind.orElseThrow(), key, desk.author(), desk.now());
        Contest made = desk.contests().find(form.uuid()).orElseThrow();
        return desk.told("made", made, null, Map.of("kind", form.kind(), "kinds", made.kindsLabel()));
    }

    private Optional<SelectionAnswer> fault(ContestForm form, Optional<SelectionKind> kind) {
        if (form.title().isEmpty()) {
            return Optional.of(SelectionAnswer.TITLE_EMPTY);
        }
        if (form.title().length() > LONGEST_TITLE) {
            return Optional.of(SelectionAnswer.TITLE_LONG);
        }
        if (form.places() < 1 || form.places() > MOST_PLACES) {
            return Optional.of(SelectionAnswer.PLACES);
        }
        if (kind.isEmpty()) {
            return Optional.of(SelectionAnswer.NO_KIND);
        }
        Optional<Job> job = jobs.known().catalogue().byUuid(form.job());
        if (job.isEmpty()) {
            return Optional.of(SelectionAnswer.NO_JOB);
        }
        if (!kind.get().levels().contains(job.get().level())) {
            return Optional.of(SelectionAnswer.WRONG_LEVEL);
        }
        return kind.get().audiences().contains(form.audience())
                ? Optional.empty()
                : Optional.of(SelectionAnswer.WRONG_AUDIENCE);
    }

    /**
     * Gives the stages of a draft other weights.
     *
     * @param weights ten-thousandths by the key of the stage; all stages, together a whole
     */
    @Allows(Role.ANALYST)
    public SelectionAnswer reweigh(
            @AboutUnit UUID unit, UUID contest, long version, Map<String, Integer> weights, String reason) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.DRAFT) {
            return SelectionAnswer.NOT_NOW;
        }
        Set<String> stages = desk.kind(one).stages().stream().map(Stage::key).collect(Collectors.toSet());
        boolean whole = weights.values().stream().mapToInt(Integer::intValue).sum() == SelectionKind.WHOLE;
        if (!whole
                || !weights.keySet().equals(stages)
                || weights.values().stream().anyMatch(each -> each < 0)) {
            return SelectionAnswer.WEIGHTS;
        }
        Optional<SelectionAnswer> fault = ContestDesk.fault(reason);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (one.version() != version || !desk.contests().touch(one)) {
            return SelectionAnswer.MEANWHILE;
        }
        desk.contests().reweigh(contest, weights);
        return desk.told("reweighed", one, reason.strip(), weights);
    }

    /** Puts somebody on the panel; while scoring as well, since members may be shut out. */
    @Allows(Role.ANALYST)
    public SelectionAnswer seat(@AboutUnit UUID unit, UUID contest, UUID employee) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.DRAFT && one.state() != ContestState.ANNOUNCED) {
            return SelectionAnswer.NOT_NOW;
        }
        List<UUID> members = panelists.of(contest);
        if (members.contains(employee) || !employees.serves(employee)) {
            return SelectionAnswer.PANEL_MEMBER;
        }
        if (members.size() >= desk.kind(one).mostPanel()) {
            return SelectionAnswer.PANEL_SIZE;
        }
        panelists.add(contest, employee, desk.actor(), desk.now());
        return desk.told("seated", one, null, employee, null, Map.of("panelist", employee));
    }

    /** Takes somebody off the panel of a selection of which nothing was scored yet. */
    @Allows(Role.ANALYST)
    public SelectionAnswer unseat(@AboutUnit UUID unit, UUID contest, UUID employee) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.DRAFT && one.state() != ContestState.ANNOUNCED) {
            return SelectionAnswer.NOT_NOW;
        }
        panelists.remove(contest, employee);
        return desk.told("unseated", one, null, employee, null, Map.of("panelist", employee));
    }

    /** Announces: from then on everybody sees it, and neither stages nor weights change. */
    @Allows(Role.ANALYST)
    public SelectionAnswer announce(@AboutUnit UUID unit, UUID contest, long version) {
        Contest one = desk.of(unit, contest);
        SelectionKind kind = desk.kind(one);
        if (one.state() != ContestState.DRAFT) {
            return SelectionAnswer.NOT_NOW;
        }
        List<UUID> members = panelists.of(contest);
        if (members.size() < kind.leastPanel() || members.size() > kind.mostPanel()) {
            return SelectionAnswer.PANEL_SIZE;
        }
        if (one.version() != version || !desk.contests().announce(one, desk.now(), desk.lastDay(kind.applyWithin()))) {
            return SelectionAnswer.MEANWHILE;
        }
        Map<String, String> weights = kind.stages().stream()
                .collect(Collectors.toMap(Stage::key, stage -> stage.weight() + ">" + stage.passMark()));
        members.forEach(member -> notices.of(contest, member, NoticeKind.SELECTION_PANEL, contest, desk.now()));
        return desk.told("announced", one, null, weights);
    }

    /** Cancels, at any time before it is closed. */
    @Allows(Role.ANALYST)
    public SelectionAnswer cancel(@AboutUnit UUID unit, UUID contest, long version, String reason) {
        Contest one = desk.of(unit, contest);
        if (one.state() == ContestState.CLOSED || one.state() == ContestState.CANCELLED) {
            return SelectionAnswer.NOT_NOW;
        }
        Optional<SelectionAnswer> fault = ContestDesk.fault(reason);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (one.version() != version || !desk.contests().turn(one, ContestState.CANCELLED)) {
            return SelectionAnswer.MEANWHILE;
        }
        return desk.told("cancelled", one, reason.strip(), Map.of("state", one.state()));
    }

    /** The members of the panel by name. */
    @Allows(Role.ANALYST)
    public List<FoundMember> panel(@AboutUnit UUID unit, UUID contest) {
        List<UUID> members = panelists.of(desk.seen(unit, contest).uuid());
        Map<UUID, String> known = names.people(members);
        return members.stream()
                .map(each -> new FoundMember(each, known.getOrDefault(each, ""), ""))
                .toList();
    }

    /** The acts of a selection in their order; what was said in them included. */
    @Allows(Role.ANALYST)
    public List<LogRow> log(@AboutUnit UUID unit, UUID contest) {
        return desk.log(desk.seen(unit, contest).uuid());
    }

    /** Refused where there is none of that id; tells the unit by which the others are asked. */
    @Allows(
            value = {Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public UUID unitOf(UUID contest) {
        return desk.contests().find(contest).map(Contest::unit).orElseThrow(() -> new NotAllowed("HoldingSelections"));
    }
}
