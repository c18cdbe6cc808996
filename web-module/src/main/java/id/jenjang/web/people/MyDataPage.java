package id.jenjang.web.people;

import id.jenjang.access.NotAllowed;
import id.jenjang.audit.AboutMeRow;
import id.jenjang.audit.ReadingTrail;
import id.jenjang.people.ReadingOwnData;
import id.jenjang.people.StoredData;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Everything that is stored about the visitor, who saw it, and what was done about them. */
@Named
@RequestScoped
public class MyDataPage {
    private static final Duration TOLD = Duration.ofDays(365);

    @Inject
    private ReadingOwnData own;

    @Inject
    private ReadingTrail trail;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private final Clock clock = Clock.systemUTC();
    private List<DataKind> kinds = List.of();
    private List<AboutMeRow> looks = List.of();
    private List<AboutMeRow> acts = List.of();

    /** Reads it all; not found for an account that belongs to no employee. */
    public void load() throws IOException {
        Optional<UUID> me = visitor.employee();
        try {
            read(me.orElseThrow(() -> new NotAllowed("MyDataPage")));
        } catch (NotAllowed e) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private void read(UUID me) {
        StoredData stored = own.about(me);
        kinds = DataKind.of(stored, messages.words());
        // Trails are kept in true time, also where the demo stands on another day.
        Instant now = clock.instant().plusSeconds(60);
        looks = new ArrayList<>(trail.whoLookedAt(me, now.minus(TOLD), now, 0));
        acts = new ArrayList<>(trail.whatHappenedTo(me, now.minus(TOLD), now, 0));
    }

    /** The kinds of data of which something is stored. */
    public List<DataKind> getStored() {
        return kinds.stream().filter(kind -> !kind.rows().isEmpty()).toList();
    }

    /** The kinds of data of which nothing is stored though they can be. */
    public List<DataKind> getBlank() {
        return kinds.stream().filter(kind -> kind.rows().isEmpty()).toList();
    }

    /** How many rows are stored in all. */
    public long getCount() {
        return kinds.stream().mapToLong(kind -> kind.rows().size()).sum();
    }

    /** Who was shown the data in the last year, newest first, at most 500. */
    public List<AboutMeRow> getLooks() {
        return looks;
    }

    /** What was done in the last year, newest first, at most 500. */
    public List<AboutMeRow> getActs() {
        return acts;
    }
}
