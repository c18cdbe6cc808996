package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Reached;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.PlanningProgrammes;
import id.jenjang.mentoring.run.BlockingRow;
import id.jenjang.mentoring.run.MakingRuns;
import id.jenjang.mentoring.run.MatchRow;
import id.jenjang.mentoring.run.MentorLoadRow;
import id.jenjang.mentoring.run.PairsAsked;
import id.jenjang.mentoring.run.PublishingRuns;
import id.jenjang.mentoring.run.ReadingRuns;
import id.jenjang.mentoring.run.RunDetail;
import id.jenjang.mentoring.run.RunRow;
import id.jenjang.mentoring.run.RunState;
import id.jenjang.mentoring.run.WaitRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** One draft at the matching desk: who is left out, the pairs, what if, the frontier, load and stability. */
@Named
@RequestScoped
public class MatchRunPage {
    private static final int MOST_BLOCKING = 10;

    @Inject
    private HttpServletRequest request;

    @Inject
    private MakingRuns making;

    @Inject
    private PublishingRuns publishing;

    @Inject
    private ReadingRuns reading;

    @Inject
    private PlanningProgrammes planning;

    @Inject
    private OrderFields order;

    @Inject
    private RunActs acts;

    @Inject
    private Messages messages;

    private UUID run;
    private RunRow row;
    private MentoringProgramme programme;
    private RunDetail detail;
    private RunRow before;
    private PairsAsked asked = PairsAsked.ALL;
    private long version;
    private LazyDataModel<MatchRow> pairs;
    private LazyDataModel<WaitRow> waiting;
    private LazyDataModel<MentorLoadRow> load;

    @PostConstruct
    void read() {
        run = Addresses.id(request.getParameter("run")).orElse(null);
        String origin = request.getParameter("origin");
        asked = new PairsAsked(
                request.getParameter("q"),
                Arrays.stream(MatchedPair.Origin.values())
                        .filter(one -> one.name().equals(origin))
                        .findFirst());
        try {
            row = making.run(run);
            version = row.version();
            programme = planning.programme(row.programme()).programme();
            if (row.made()) {
                detail = reading.detail(run);
                List<RunRow> all = making.runs(row.programme());
                before = all.stream()
                        .filter(one -> one.made()
                                && row.base().filter(one.uuid()::equals).isPresent())
                        .findFirst()
                        .orElse(null);
                order.start(row.policy(), all.size() + 1, run);
            }
        } catch (NotAllowed e) {
            row = null;
        }
    }

    /** Not found when there is no such draft for the visitor. */
    public void open() {
        if (row == null) {
            acts.notFound();
        }
    }

    /** Looks how far it is; shows the result when the making has come to its end. */
    public void look() {
        if (row != null && !row.state().busy()) {
            Faces.redirect("mentoring/desk-view?run=%s", run.toString());
        }
    }

    /** Offers the pairs. */
    public String publish() {
        acts.done(() -> publishing.publish(run, version), "mentoring_desk.notice.published");
        return here();
    }

    /** Makes the draft's policy the programme's. */
    public String adopt() {
        acts.done(() -> publishing.adopt(run, version), "mentoring_desk.notice.adopted");
        return here();
    }

    /** Tries the making again. */
    public String retry() {
        acts.done(() -> making.retry(run, version), "mentoring_desk.notice.started");
        return here();
    }

    /** Throws the draft away. */
    public String discard() {
        boolean gone = acts.done(() -> making.discard(run, version), "mentoring_desk.notice.discarded");
        return gone ? "/mentoring/desk?faces-redirect=true&programme=" + row.programme() : here();
    }

    /** Has another draft made, what if the policy were other. */
    public String start() {
        return order.make(row.programme());
    }

    private String here() {
        return "/mentoring/desk-view?faces-redirect=true&run=" + run;
    }

    public boolean isBusy() {
        return row.state().busy();
    }

    /** Whether it can be published by its state; whether it still may is asked then. */
    public boolean isPublishable() {
        return row.state() == RunState.DONE
                && !row.asked()
                && row.figures().orElseThrow().fresh() > 0;
    }

    /** Whether it goes by another policy than the programme's, and could be made to. */
    public boolean isAdoptable() {
        return row.state() == RunState.DONE && row.asked();
    }

    public boolean isDiscardable() {
        return row.state() != RunState.PUBLISHED;
    }

    /** The goals with what was reached and what is proven. */
    public List<Reached> getReached() {
        return row.figures().orElseThrow().reached();
    }

    /** The drafts that another can stay near to: this one. */
    public List<RunRow> getNear() {
        return List.of(row);
    }

    /** The draft that this one is near to; null when there is none any more. */
    public RunRow getBefore() {
        return before;
    }

    /** The parts of the fit that count. */
    public List<FitPart> getParts() {
        return Arrays.stream(FitPart.values())
                .filter(part -> row.policy().weights().weight(part) > 0)
                .toList();
    }

    /** The pairs asked for. */
    public LazyDataModel<MatchRow> getPairs() {
        if (pairs == null) {
            pairs = new PagedRows<>(
                    () -> reading.countPairs(run, asked), (first, size) -> reading.pairs(run, asked, first, size));
        }
        return pairs;
    }

    /** Who is left out, in the order of the waiting list. */
    public LazyDataModel<WaitRow> getWaiting() {
        if (waiting == null) {
            waiting = new PagedRows<>(
                    () -> reading.countWaiting(run, asked.words()),
                    (first, size) -> reading.waiting(run, asked.words(), first, size));
        }
        return waiting;
    }

    /** The mentors, those whose places are wanted most first. */
    public LazyDataModel<MentorLoadRow> getLoad() {
        if (load == null) {
            load = new PagedRows<>(() -> reading.countLoad(run), (first, size) -> reading.load(run, first, size));
        }
        return load;
    }

    /** The couples who would rather have each other and gain most. */
    public List<BlockingRow> getBlocking() {
        return reading.blocking(run, MOST_BLOCKING);
    }

    /** The trades between many pairs and well-fitting ones. */
    public FrontierSvg.Picture getFrontier() {
        return FrontierSvg.draw(detail.frontier(), row.figures().orElseThrow().most());
    }

    /** How many mentors have how many mentees. */
    public List<Map.Entry<Integer, Integer>> getLoads() {
        return new ArrayList<>(detail.load().entrySet());
    }

    public MatchedPair.Origin[] getOrigins() {
        return MatchedPair.Origin.values();
    }

    public RunDetail getDetail() {
        return detail;
    }

    /** Null before it was found. */
    public RunRow getRow() {
        return row;
    }

    public MentoringProgramme getProgramme() {
        return programme;
    }

    public String getRun() {
        return run == null ? null : run.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRun(String given) {
        // Read before any component, see read().
    }

    public String getWords() {
        return asked.words();
    }

    /** Taken from the address already, like the run. */
    public void setWords(String given) {
        // Read before any component, see read().
    }

    public String getOrigin() {
        return asked.origin().map(Enum::name).orElse("");
    }

    /** Taken from the address already, like the run. */
    public void setOrigin(String given) {
        // Read before any component, see read().
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
