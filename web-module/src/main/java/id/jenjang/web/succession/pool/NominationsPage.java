package id.jenjang.web.succession.pool;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.pool.DecidingNominations;
import id.jenjang.succession.pool.Nomination;
import id.jenjang.succession.pool.NominationAsked;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.people.UnitView;
import id.jenjang.web.talent.TalentDoors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** The nominations that the talent committee decides (Nominasi). */
@Named
@RequestScoped
public class NominationsPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private DecidingNominations deciding;

    @Inject
    private HttpServletRequest request;

    private List<UnitRow> units = List.of();
    private UUID unit;
    private String words;
    private Optional<Nomination.State> state = Optional.empty();
    private LazyDataModel<Nomination> rows;

    // Before any component: a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        words = request.getParameter("q");
        state = state(request);
        try {
            if (doors.wide()) {
                units = doors.units();
                UUID asked = Addresses.id(request.getParameter("unit"))
                        .orElseGet(() -> units.stream()
                                .findFirst()
                                .map(UnitRow::uuid)
                                .orElseThrow(() -> new NotAllowed("NominationsPage")));
                deciding.page(asked, asked(state, words, Integer.MAX_VALUE, 1));
                unit = asked;
            }
        } catch (NotAllowed stranger) {
            unit = null;
        }
    }

    static Optional<Nomination.State> state(HttpServletRequest request) {
        return Arrays.stream(Nomination.State.values())
                .filter(one -> one.name().equals(request.getParameter("state")))
                .findFirst();
    }

    static NominationAsked asked(Optional<Nomination.State> state, String words, int first, int size) {
        return new NominationAsked(state, Optional.empty(), words, first, size);
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (unit == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The nominations by the page, those that wait first. */
    public LazyDataModel<Nomination> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> deciding.page(unit, asked(state, words, Integer.MAX_VALUE, 1))
                            .total(),
                    (first, size) -> deciding.page(unit, asked(state, words, first, size))
                            .rows());
        }
        return rows;
    }

    public List<Nomination.State> getStates() {
        return List.of(Nomination.State.values());
    }

    public String getState() {
        return state.map(Enum::name).orElse("");
    }

    public String getWords() {
        return words;
    }

    public UUID getUnit() {
        return unit;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }
}
