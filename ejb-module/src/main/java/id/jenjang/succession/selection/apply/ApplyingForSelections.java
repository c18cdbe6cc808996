package id.jenjang.succession.selection.apply;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.pool.TalentPool;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.Panelists;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.rules.Paper;
import id.jenjang.succession.selection.rules.SelectionKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets employees see announced selections, apply and withdraw (melamar). */
@Stateless
public class ApplyingForSelections {
    /** Characters of the reference of a document. */
    public static final int LONGEST_REFERENCE = 300;

    @Inject
    private ContestDesk desk;

    @Inject
    private Applications applications;

    @Inject
    private Panelists panelists;

    @Inject
    private JobChecks checks;

    @Inject
    private KeptReady pool;

    @Inject
    private UnitTree tree;

    @Inject
    private CurrentJobs jobs;

    /** For the container. */
    public ApplyingForSelections() {}

    /** With these collections. */
    public ApplyingForSelections(
            ContestDesk desk,
            Applications applications,
            Panelists panelists,
            JobChecks checks,
            KeptReady pool,
            UnitTree tree,
            CurrentJobs jobs) {
        this.desk = desk;
        this.applications = applications;
        this.panelists = panelists;
        this.checks = checks;
        this.pool = pool;
        this.tree = tree;
        this.jobs = jobs;
    }

    /** Every announced selection, the newest first; says nothing of who applied. */
    @Allows(value = Role.EMPLOYEE, aboutNobody = true)
    public List<OpenSelection> announced() {
        return desk.contests().all().stream()
                .filter(one -> one.state().open())
                .map(this::open)
                .toList();
    }

    /** What the employee applied for, the newest first. */
    @Allows(Role.EMPLOYEE)
    public List<OwnApplication> own(@AboutPerson UUID employee) {
        return applications.by(employee).stream()
                .map(one -> new OwnApplication(
                        employee,
                        open(desk.contests().find(one.contest()).orElseThrow()),
                        Optional.of(one),
                        one.checks(),
                        Optional.empty()))
                .toList();
    }

    /** How the employee stands to one selection; refused for one that is not announced. */
    @Allows(Role.EMPLOYEE)
    public OwnApplication page(@AboutPerson UUID employee, UUID contest) {
        Optional<Application> sent = applications.of(contest, employee);
        Contest one = desk.contests()
                .find(contest)
                .filter(each -> each.state().open() || sent.isPresent())
                .orElseThrow(() -> new NotAllowed("ApplyingForSelections"));
        OpenSelection shown = open(one);
        boolean gone = sent.isEmpty() || sent.get().state() == ApplicationState.WITHDRAWN;
        List<RuleCheck> judged = gone
                ? checks.of(employee, one, shown.kind().yields())
                : sent.get().checks();
        return new OwnApplication(employee, shown, sent, judged, refusal(one, employee, sent));
    }

    /**
     * Applies.
     *
     * @param form of the page, so that one form has one effect
     * @param references of the documents by their key
     */
    @Allows(Role.EMPLOYEE)
    public SelectionAnswer apply(@AboutPerson UUID employee, UUID contest, UUID form, Map<String, String> references) {
        if (applications
                .find(form)
                .filter(one -> one.employee().equals(employee))
                .isPresent()) {
            return SelectionAnswer.DONE;
        }
        Contest one = desk.contests().locked(contest).orElseThrow(() -> new NotAllowed("ApplyingForSelections"));
        Optional<Application> sent = applications.of(contest, employee);
        SelectionKind kind = desk.kind(one);
        Optional<SelectionAnswer> refusal = refusal(one, employee, sent).or(() -> fault(kind, references));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<NamedPaper> papers = papers(kind, references);
        List<RuleCheck> judged = checks.of(employee, one, kind.yields());
        if (sent.isEmpty()) {
            applications.add(form, contest, employee, papers, judged, desk.now());
        } else if (!applications.again(sent.get(), papers, judged, desk.now())) {
            return SelectionAnswer.MEANWHILE;
        }
        UUID stored = sent.map(Application::uuid).orElse(form);
        Map<String, String> facts = new java.util.HashMap<>();
        judged.forEach(check -> facts.put(check.rule(), check.verdict().name()));
        return desk.told("applied", one, stored, employee, null, facts);
    }

    /** Takes an application back, as long as scoring has not begun. */
    @Allows(Role.EMPLOYEE)
    public SelectionAnswer withdraw(@AboutPerson UUID employee, UUID contest, long version) {
        Contest one = desk.contests().locked(contest).orElseThrow(() -> new NotAllowed("ApplyingForSelections"));
        Application sent =
                applications.of(contest, employee).orElseThrow(() -> new NotAllowed("ApplyingForSelections"));
        if (one.state() != ContestState.ANNOUNCED || sent.state() == ApplicationState.WITHDRAWN) {
            return SelectionAnswer.NOT_NOW;
        }
        if (sent.version() != version || !applications.withdraw(sent)) {
            return SelectionAnswer.MEANWHILE;
        }
        return desk.told("withdrawn", one, sent.uuid(), employee, null, Map.of("state", sent.state()));
    }

    private Optional<SelectionAnswer> refusal(Contest one, UUID employee, Optional<Application> sent) {
        if (sent.isPresent() && sent.get().state() != ApplicationState.WITHDRAWN) {
            return Optional.of(SelectionAnswer.ALREADY);
        }
        if (!one.takes(desk.today())) {
            return Optional.of(SelectionAnswer.TOO_LATE);
        }
        if (panelists.sits(one.uuid(), employee)
                || one.secretary().filter(employee::equals).isPresent()) {
            return Optional.of(SelectionAnswer.OWN_PANEL);
        }
        return pool.holds(one, employee, desk.today()) ? Optional.empty() : Optional.of(SelectionAnswer.NOT_IN_POOL);
    }

    private static Optional<SelectionAnswer> fault(SelectionKind kind, Map<String, String> references) {
        for (Paper paper : kind.papers()) {
            String reference = references.getOrDefault(paper.key(), "");
            if (paper.required() && reference.isBlank()) {
                return Optional.of(SelectionAnswer.PAPER_MISSING);
            }
            if (reference.strip().length() > LONGEST_REFERENCE) {
                return Optional.of(SelectionAnswer.TEXT_LONG);
            }
        }
        return Optional.empty();
    }

    private static List<NamedPaper> papers(SelectionKind kind, Map<String, String> references) {
        List<NamedPaper> papers = new ArrayList<>();
        for (Paper paper : kind.papers()) {
            String reference = references.getOrDefault(paper.key(), "").strip();
            if (!reference.isEmpty()) {
                papers.add(new NamedPaper(paper.key(), reference));
            }
        }
        return papers;
    }

    private OpenSelection open(Contest one) {
        return new OpenSelection(
                one,
                desk.kind(one),
                tree.nameOf(one.unit()).orElse(""),
                jobs.known().catalogue().byUuid(one.job()).map(Job::name).orElse(""),
                pool.pools(one).stream().map(TalentPool::name).toList());
    }
}
