package id.jenjang.web.people;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.host.CheckingDataQuality;
import id.jenjang.host.MissingRow;
import id.jenjang.host.Need;
import id.jenjang.host.QualityRow;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.people.IntroducingPeople;
import id.jenjang.people.UnitRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.frame.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** How well the people of a unit are known, one level of the tree at a time, and the list to mend. */
@Named
@RequestScoped
public class QualityPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CheckingDataQuality quality;

    @Inject
    private LookingAtUnits units;

    @Inject
    private IntroducingPeople people;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private boolean refused;
    private Need need;
    private QualityRow unit;
    private List<UnitRow> path = List.of();
    private List<QualityRow> parts = List.of();
    private LazyDataModel<MissingRow> missing;

    @PostConstruct
    void read() {
        need = Stream.of(Need.values())
                .filter(each -> each.name().equals(request.getParameter("need")))
                .findFirst()
                .orElse(null);
        try {
            List<UnitRow> starts = starts();
            if (!starts.isEmpty()) {
                read(starts);
            }
        } catch (NotAllowed | IllegalArgumentException e) {
            refused = true;
        }
    }

    private void read(List<UnitRow> starts) {
        String given = request.getParameter("unit");
        UUID wanted = given == null ? starts.get(0).uuid() : UUID.fromString(given);
        List<QualityRow> rows = quality.units(wanted);
        if (rows.isEmpty()) {
            throw new NotAllowed("QualityPage");
        }
        unit = rows.get(0);
        int below = unit.depth() + 1;
        parts = new ArrayList<>(
                rows.stream().filter(row -> row.depth() == below).toList());
        path = starts.stream()
                .map(start -> UnitPath.to(wanted, units.units(start.uuid())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<UnitRow> starts() {
        if (!visitor.is(Role.ANALYST)) {
            return visitor.employee().map(people::headed).orElse(List.of());
        }
        return visitor.assignedUnit()
                .map(each -> units.units(each).stream().limit(1).toList())
                .orElseGet(people::roots);
    }

    /** Not found for who may not see this unit, or any. */
    public void load() throws IOException {
        boolean none = !visitor.is(Role.ANALYST) && !visitor.is(Role.UNIT_HEAD);
        if (refused || none) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** The unit with everybody below it; null before people came in. */
    public QualityRow getUnit() {
        return unit;
    }

    /** The units above, highest first, as far as the visitor may look; without the unit itself. */
    public List<UnitRow> getPath() {
        return path;
    }

    /** The units right below. */
    public List<QualityRow> getParts() {
        return parts;
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    /** What the list is narrowed to; null for all. */
    public Need getNeed() {
        return need;
    }

    /** What is unknown of most people here; null when everything is known. */
    public Need getWorst() {
        return Optional.ofNullable(unit)
                .flatMap(here -> Stream.of(Need.values())
                        .filter(each -> here.missing().get(each) > 0)
                        .max((a, b) -> Long.compare(
                                here.missing().get(a), here.missing().get(b))))
                .orElse(null);
    }

    /** Those of whom something is not known. */
    public LazyDataModel<MissingRow> getMissing() {
        if (missing == null) {
            UUID here = unit.unit();
            missing = new PagedRows<>(
                    () -> quality.countMissing(here, need), (first, size) -> quality.missing(here, need, first, size));
        }
        return missing;
    }

    /** What is not known of a person, in words. */
    public String words(MissingRow row) {
        return row.missing().stream()
                .sorted()
                .map(each -> messages.text("Need." + each.name()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** The choice as parameters of an address, without question mark. */
    public String getQuery() {
        return "unit=" + unit.unit() + (need == null ? "" : "&need=" + need.name());
    }
}
