package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.store.RoundStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The rounds that the visitor looks after (Putaran Rotasi). */
@Named
@RequestScoped
public class RoundsPage {
    @Inject
    private OpeningRounds rounds;

    @Inject
    private RotationActs acts;

    private List<RoundRow> rows;

    /** Answers "not found" to who is no analyst. */
    public void open() {
        try {
            rows = new ArrayList<>(rounds.rounds());
        } catch (NotAllowed e) {
            acts.notFound();
        }
    }

    /** All rounds, the newest first; a list of their own, since a table may sort it. */
    public List<RoundRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    /** How many have not come to their end. */
    public long getGoing() {
        return rows.stream()
                .filter(row -> row.status() != RoundStatus.CLOSED_OUT)
                .count();
    }
}
