package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.plan.StaffingRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a plan makes of the units, period by period (Meja Rencana, unit). */
@Named
@RequestScoped
public class PlanUnitsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ReadingPlans reading;

    @Inject
    private Messages messages;

    private List<StaffingRow> staffing;

    /** The staffing of the units; those without seats and people are left out. */
    public List<StaffingRow> getStaffing() {
        if (staffing == null) {
            UUID plan = Addresses.id(request.getParameter("plan")).orElse(null);
            staffing = reading.staffing(plan).stream()
                    .filter(unit -> unit.seats() > 0 || unit.before() > 0)
                    .toList();
        }
        return staffing;
    }

    /** The numbers of the round's periods. */
    public List<Integer> getPeriodNumbers() {
        int periods =
                getStaffing().isEmpty() ? 0 : getStaffing().get(0).periods().size();
        return IntStream.rangeClosed(1, periods).boxed().toList();
    }

    /** Who comes, goes and ends in a unit in a period, in words; empty when nobody does. */
    public String flow(StaffingRow.Cell cell) {
        return Stream.of(flow("in", cell.in()), flow("out", cell.out()), flow("gone", cell.gone()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String flow(String way, int people) {
        return people == 0 ? "" : messages.text("rotation_plan.flow." + way, people);
    }

    /** How full a unit is: of six steps, from empty to over-full. */
    public int heat(StaffingRow.Cell cell) {
        return cell.percent() > 100 ? 6 : cell.percent() == 100 ? 5 : Math.max(0, cell.percent() / 20);
    }
}
