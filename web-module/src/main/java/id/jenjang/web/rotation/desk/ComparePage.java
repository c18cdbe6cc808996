package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.MakingPlans;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.plan.PlanComparison;
import id.jenjang.rotation.plan.PlanComparison.By;
import id.jenjang.rotation.store.RotationRefused;
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

/** Two plans of a round side by side: objectives, who is treated otherwise, fairness (bandingkan rencana). */
@Named
@RequestScoped
public class ComparePage {
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

    private UUID first;
    private UUID second;
    private PlanRow one;
    private PlanRow other;
    private RoundRow round;
    private PlanComparison comparison;
    private LazyDataModel<PlanComparison.Change> changes;

    @PostConstruct
    void read() {
        first = Addresses.id(request.getParameter("first")).orElse(null);
        second = Addresses.id(request.getParameter("second")).orElse(null);
        try {
            one = making.plan(first);
            other = making.plan(second);
            round = making.roundOf(first);
            comparison = reading.compare(first, second);
        } catch (NotAllowed | RotationRefused e) {
            comparison = null;
        }
    }

    /** Not found when the two are not plans of one round of the visitor. */
    public void open() {
        if (comparison == null) {
            acts.notFound();
        }
    }

    /** A difference with its sign. */
    public String difference(long before, long after) {
        return (after > before ? "+" : "") + messages.words().number(after - before);
    }

    /** A share in percent, in words; a dash of nothing. */
    public String share(int part, int whole) {
        return whole == 0 ? "–" : messages.words().number(Math.round(1000.0 * part / whole) / 10.0) + " %";
    }

    /** The groups of one kind that are large enough to be shown, in the order given. */
    public List<PlanComparison.Group> groups(By by) {
        return comparison.fairness().stream()
                .filter(group -> group.by() == by && !group.hidden())
                .toList();
    }

    /** How many groups of one kind are too small to be shown. */
    public long hidden(By by) {
        return comparison.fairness().stream()
                .filter(group -> group.by() == by && group.hidden())
                .count();
    }

    /** The name of a group: a sex in words; otherwise as it is. */
    public String label(PlanComparison.Group group) {
        if (group.label().isEmpty()) {
            return messages.text("rotation_compare.text.nolabel");
        }
        return group.by() == By.SEX ? messages.text("Sex." + group.label()) : group.label();
    }

    /** Who is treated otherwise. */
    public LazyDataModel<PlanComparison.Change> getChanges() {
        if (changes == null) {
            changes = new PagedRows<>(
                    () -> comparison.changes().size(),
                    (from, size) ->
                            comparison.changes().stream().skip(from).limit(size).toList());
        }
        return changes;
    }

    public By[] getKinds() {
        return By.values();
    }

    public PlanComparison getComparison() {
        return comparison;
    }

    public PlanRow getOne() {
        return one;
    }

    public PlanRow getOther() {
        return other;
    }

    public RoundRow getRound() {
        return round;
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
