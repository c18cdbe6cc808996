package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.MakingPlans;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.plan.Timeline;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;

/** Who holds which position when: positions or people as rows, as a picture or as a table (Linimasa). */
@Named
@RequestScoped
public class TimelinePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private MakingPlans making;

    @Inject
    private ReadingPlans reading;

    @Inject
    private RotationActs acts;

    @Inject
    private Messages messages;

    private UUID plan;
    private boolean people;
    private boolean everything;
    private boolean table;
    private String words;
    private PlanRow row;
    private RoundRow round;
    private TimelineSvg svg;
    private LazyDataModel<TimelinePicture> rows;

    @PostConstruct
    void read() {
        plan = Addresses.id(request.getParameter("plan")).orElse(null);
        people = "people".equals(request.getParameter("by"));
        everything = "1".equals(request.getParameter("all"));
        table = "table".equals(request.getParameter("view"));
        words = request.getParameter("q");
        try {
            row = making.plan(plan);
            round = making.roundOf(plan);
            svg = new TimelineSvg(round.from(), round.to(), messages.words());
        } catch (NotAllowed e) {
            row = null;
        }
    }

    /** Not found when there is no such plan for the visitor. */
    public void open() {
        if (row == null) {
            acts.notFound();
        }
    }

    /** The rows, read page by page. */
    public LazyDataModel<TimelinePicture> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> page(0, 1).total(),
                    (first, size) ->
                            page(first, size).rows().stream().map(svg::draw).toList());
        }
        return rows;
    }

    private Timeline.Page page(int first, int size) {
        return people
                ? reading.timelineOfPeople(plan, words, !everything, first, size)
                : reading.timelineOfPositions(plan, words, !everything, first, size);
    }

    /** The years of the axis. */
    public List<TimelinePicture.Mark> getMarks() {
        return svg.marks();
    }

    /** This page with another choice of rows or view. */
    public String address(String by, String view, boolean all) {
        return "/rotation/plan-timeline?plan=" + plan + "&by=" + by + "&view=" + view + (all ? "&all=1" : "");
    }

    public PlanRow getRow() {
        return row;
    }

    public RoundRow getRound() {
        return round;
    }

    public String getPlan() {
        return plan == null ? null : plan.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setPlan(String given) {
        // Read before any component, see read().
    }

    public String getBy() {
        return people ? "people" : "positions";
    }

    /** Taken from the address already, like the plan. */
    public void setBy(String given) {
        // Read before any component, see read().
    }

    public String getView() {
        return table ? "table" : "picture";
    }

    /** Taken from the address already, like the plan. */
    public void setView(String given) {
        // Read before any component, see read().
    }

    public String getAll() {
        return everything ? "1" : null;
    }

    /** Taken from the address already, like the plan. */
    public void setAll(String given) {
        // Read before any component, see read().
    }

    public boolean isEverything() {
        return everything;
    }

    public String getWords() {
        return words;
    }

    /** Taken from the address already, like the plan. */
    public void setWords(String given) {
        // Read before any component, see read().
    }
}
