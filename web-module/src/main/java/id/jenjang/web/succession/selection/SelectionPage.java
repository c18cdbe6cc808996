package id.jenjang.web.succession.selection;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.succession.selection.apply.AdmittingApplicants;
import id.jenjang.succession.selection.apply.ApplicantRow;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.FoundMember;
import id.jenjang.succession.selection.contest.HoldingSelections;
import id.jenjang.succession.selection.contest.LogRow;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.ProgressRow;
import id.jenjang.succession.selection.jury.RecordingTests;
import id.jenjang.succession.selection.jury.TestResult;
import id.jenjang.succession.selection.result.AnsweringProtests;
import id.jenjang.succession.selection.result.ObjectionRow;
import id.jenjang.succession.selection.result.RankedRow;
import id.jenjang.succession.selection.result.RankedView;
import id.jenjang.succession.selection.result.RankingApplicants;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One selection as its secretary and the officers see it; what they do is in {@link SelectionActs}. */
@Named
@RequestScoped
public class SelectionPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    @Inject
    private HoldingSelections holding;

    @Inject
    private RankingApplicants ranking;

    @Inject
    private AdmittingApplicants admitting;

    @Inject
    private RecordingTests tests;

    @Inject
    private AnsweringProtests protests;

    @Inject
    private CheckWords checkWords;

    private UUID unit;
    private CheckSheet checks;
    private List<TestResult> results = List.of();
    private List<String> pools = List.of();
    private RankedView view;
    private List<ApplicantRow> applicants = List.of();
    private List<ProgressRow> progress = List.of();
    private List<FoundMember> panel = List.of();
    private List<LogRow> log = List.of();
    private List<ObjectionRow> objections = List.of();

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        Optional<UUID> id = Addresses.id(request.getParameter("id"));
        try {
            if (id.isPresent()) {
                unit = holding.unitOf(id.get());
                view = ranking.ranking(unit, id.get());
                fill(id.get());
            }
        } catch (NotAllowed stranger) {
            view = null;
        }
    }

    private void fill(UUID id) {
        pools = admitting.pools(unit, id);
        if (view.contest().state().told()) {
            objections = protests.objections(unit, id);
        }
        if (isSecretary()) {
            applicants = admitting.applicants(unit, id);
            panel = holding.panel(unit, id);
            log = holding.log(unit, id);
            Optional.ofNullable(getApplicant()).map(ApplicantRow::application).ifPresent(this::read);
            progress = is(ContestState.SCORING) ? tests.progress(unit, id) : List.of();
        }
    }

    private void read(Application opened) {
        checks = checkWords.sheet(opened.checks(), false);
        results = tests.results(unit, opened.uuid());
    }

    /** Not found for who may not see it. */
    public void open() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    UUID unit() {
        return unit;
    }

    Contest contest() {
        return view.contest();
    }

    /** Whether the selection stands there. */
    public boolean is(ContestState state) {
        return view != null && view.contest().state() == state;
    }

    /** The same by the state's name, for pages. */
    public boolean stands(String state) {
        return is(ContestState.valueOf(state));
    }

    public boolean isSecretary() {
        return visitor.is(Role.ANALYST);
    }

    public boolean isChooser() {
        return visitor.is(Role.APPOINTING_OFFICER);
    }

    /** Whether the visitor has the role that answers objections to this selection. */
    public boolean isAnswerer() {
        return visitor.is(view.kind().objection().answeredBy());
    }

    /** Whether anything was done to it that can still be cancelled. */
    public boolean isCancellable() {
        return isSecretary() && !is(ContestState.CLOSED) && !is(ContestState.CANCELLED);
    }

    /** Whether a score is missing, so that ranking takes a reason. */
    public boolean isMissing() {
        return progress.stream().anyMatch(row -> row.open().isPresent());
    }

    /** The applicant that the address opens; null for none. */
    public ApplicantRow getApplicant() {
        Optional<UUID> wanted = Addresses.id(request.getParameter("applicant"));
        return applicants.stream()
                .filter(row -> wanted.filter(row.application().uuid()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** The result of a test that the address opens to be put right; null for none, and once the ranking is fixed. */
    public TestResult getTested() {
        String stage = request.getParameter("stage");
        return results.stream()
                .filter(one -> is(ContestState.SCORING) && one.stage().key().equals(stage))
                .findFirst()
                .orElse(null);
    }

    /** The results of tests of the applicant opened. */
    public List<TestResult> getResults() {
        return results;
    }

    /** Names of the pools whose members may apply. */
    public List<String> getPools() {
        return pools;
    }

    /** The requirements of the applicant opened; null for none. */
    public CheckSheet getChecks() {
        return checks;
    }

    /** Those named to the appointing officer, in the order of their places. */
    public List<RankedRow> getNamed() {
        return view.rows().stream().filter(RankedRow::named).toList();
    }

    /** How far the opened applicant is; null for none. */
    public ProgressRow getStep() {
        ApplicantRow open = getApplicant();
        return open == null
                ? null
                : progress.stream()
                        .filter(row -> row.applicant().equals(open.application().uuid()))
                        .findFirst()
                        .orElse(null);
    }

    /** What the visitor looks for, to put on the panel. */
    public String getWho() {
        return request.getParameter("who");
    }

    /** People found for the panel; none without words. */
    public List<FoundMember> getFound() {
        return getWho() == null || !isSecretary() ? List.of() : holding.find(getWho());
    }

    /** What a request about it came to, in a key of the bundle. */
    static String key(SelectionAnswer answer) {
        return "SelectionAnswer." + answer.name();
    }

    public RankedView getView() {
        return view;
    }

    public List<ApplicantRow> getApplicants() {
        return applicants;
    }

    public List<ProgressRow> getProgress() {
        return progress;
    }

    public List<FoundMember> getPanel() {
        return panel;
    }

    public List<LogRow> getLog() {
        return log;
    }

    public List<ObjectionRow> getObjections() {
        return objections;
    }
}
