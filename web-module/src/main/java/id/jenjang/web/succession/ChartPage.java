package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.ChartAsked;
import id.jenjang.succession.desk.ChartView;
import id.jenjang.succession.list.RankingState;
import id.jenjang.talent.scheme.Band;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** The critical positions of a unit with their cover (Suksesi). */
@Named
@RequestScoped
public class ChartPage {
    private static final int YEARS = 5;

    @Inject
    private SuccessionDoors doors;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private Clock clock;

    private List<UnitRow> units = List.of();
    private UUID unit;
    private ChartView chart;
    private RankingState state;

    // Before any component: what is rendered decides which parts of a post are heard.
    @PostConstruct
    void read() {
        try {
            units = doors.units();
            unit = doors.unit();
            chart = browsing.chart(unit, doors.asked());
            state = browsing.state().orElse(null);
        } catch (NotAllowed stranger) {
            chart = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (chart == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The years to choose from. */
    public List<Integer> getYears() {
        int first = LocalDate.now(clock).getYear();
        return IntStream.range(first, first + YEARS).boxed().toList();
    }

    /** The risks to choose from, the highest first. */
    public List<Band> getRisks() {
        return List.of(Band.HIGH, Band.MIDDLE, Band.LOW);
    }

    public ChartAsked getAsked() {
        return doors.asked();
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public UUID getUnit() {
        return unit;
    }

    public ChartView getChart() {
        return chart;
    }

    /** What the lists stand for; null before they were computed. */
    public RankingState getState() {
        return state;
    }
}
