package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.PlanningProgrammes;
import id.jenjang.mentoring.run.ChangeRow;
import id.jenjang.mentoring.run.ComparingRuns;
import id.jenjang.mentoring.run.RunComparison;
import id.jenjang.mentoring.run.RunRefused;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;

/** Two drafts of a programme side by side. */
@Named
@RequestScoped
public class MatchComparePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ComparingRuns comparing;

    @Inject
    private PlanningProgrammes planning;

    @Inject
    private RunActs acts;

    private UUID first;
    private UUID second;
    private RunComparison both;
    private MentoringProgramme programme;
    private LazyDataModel<ChangeRow> changes;

    @PostConstruct
    void read() {
        first = Addresses.id(request.getParameter("first")).orElse(null);
        second = Addresses.id(request.getParameter("second")).orElse(null);
        try {
            both = comparing.compare(first, second);
            programme = planning.programme(both.first().programme()).programme();
        } catch (NotAllowed | RunRefused e) {
            both = null;
        }
    }

    /** Not found when the two are not drafts of one programme of the visitor. */
    public void open() {
        if (both == null) {
            acts.notFound();
        }
    }

    /** Whose mentor differs. */
    public LazyDataModel<ChangeRow> getChanges() {
        if (changes == null) {
            changes = new PagedRows<>(both::changes, (from, size) -> comparing.changes(first, second, from, size));
        }
        return changes;
    }

    /** The numbers of mentees that mentors have in one of the two. */
    public Set<Integer> getLoads() {
        Set<Integer> loads = new TreeSet<>(both.firstLoad().keySet());
        loads.addAll(both.secondLoad().keySet());
        return loads;
    }

    /** How many mentors have so many mentees, in the first or the second. */
    public int mentors(boolean ofFirst, int mentees) {
        return (ofFirst ? both.firstLoad() : both.secondLoad()).getOrDefault(mentees, 0);
    }

    public FitPart[] getParts() {
        return FitPart.values();
    }

    public RunComparison getBoth() {
        return both;
    }

    public MentoringProgramme getProgramme() {
        return programme;
    }

    public String getFirst() {
        return first == null ? null : first.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setFirst(String given) {
        // Read before any component, see read().
    }

    public String getSecond() {
        return second == null ? null : second.toString();
    }

    /** Taken from the address already, like the first. */
    public void setSecond(String given) {
        // Read before any component, see read().
    }
}
