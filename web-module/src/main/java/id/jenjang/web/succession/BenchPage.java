package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.desk.BenchView;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.CountingBench;
import id.jenjang.succession.list.RankingState;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** How well the critical positions of a unit are covered (Cakupan Suksesi). */
@Named
@RequestScoped
public class BenchPage {
    @Inject
    private SuccessionDoors doors;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private CountingBench counting;

    private List<UnitRow> units = List.of();
    private UUID unit;
    private BenchView bench;
    private RankingState state;

    @PostConstruct
    void read() {
        try {
            units = doors.units();
            unit = doors.unit();
            bench = counting.bench(unit);
            state = browsing.state().orElse(null);
        } catch (NotAllowed stranger) {
            bench = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (bench == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** By how much the count of covered positions is too good, since one person cannot fill two. */
    public int getTwice() {
        return bench.chart().all().coveredNow() - bench.chart().all().atOnce();
    }

    /** The years as a drawing. */
    public YearBars getBars() {
        return YearBars.of(bench.years());
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public UUID getUnit() {
        return unit;
    }

    public BenchView getBench() {
        return bench;
    }

    public RankingState getState() {
        return state;
    }
}
