package id.jenjang.web.succession.critical;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.critical.BrowsingCritical;
import id.jenjang.succession.critical.CriticalRow;
import id.jenjang.succession.critical.HeatMap;
import id.jenjang.talent.scheme.Band;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.people.UnitView;
import id.jenjang.web.talent.TalentDoors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Critical positions of a unit by risk and impact of loss, and those that rules suggest (Jabatan Kritikal). */
@Named
@RequestScoped
public class CriticalMapPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private BrowsingCritical browsing;

    @Inject
    private HttpServletRequest request;

    private CriticalChoice choice;
    private List<UnitRow> units = List.of();
    private UUID unit;
    private HeatMap heat;
    private LazyDataModel<CriticalRow> rows;

    // Before any component: a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        choice = CriticalChoice.of(request);
        try {
            if (doors.wide()) {
                units = doors.units();
                unit = choice.unit()
                        .orElseGet(() -> units.stream()
                                .findFirst()
                                .map(UnitRow::uuid)
                                .orElseThrow(() -> new NotAllowed("CriticalMapPage")));
                heat = browsing.heat(unit);
            }
        } catch (NotAllowed stranger) {
            heat = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (heat == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The rows of the drawing: the highest risk first. */
    public List<Band> getRisks() {
        return List.of(Band.HIGH, Band.MIDDLE, Band.LOW);
    }

    /** The columns of the drawing: the lowest impact first. */
    public List<Band> getImpacts() {
        return List.of(Band.values());
    }

    /** The positions by the page, the most urgent first. */
    public LazyDataModel<CriticalRow> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> browsing.page(unit, choice.page(Integer.MAX_VALUE, 1)).total(),
                    (first, size) ->
                            browsing.page(unit, choice.page(first, size)).rows());
        }
        return rows;
    }

    /** Whether the list of suggestions is shown. */
    public boolean isSuggested() {
        return choice.suggested();
    }

    public Band getRisk() {
        return choice.risk().orElse(null);
    }

    public Band getImpact() {
        return choice.impact().orElse(null);
    }

    public String getWords() {
        return choice.words();
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public UUID getUnit() {
        return unit;
    }

    public HeatMap getHeat() {
        return heat;
    }
}
