package id.jenjang.web.ladder;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.LadderMap;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Shows the ladders round a person as a picture and as a list (Peta Karier). */
@Named
@RequestScoped
public class MapPage {
    private static final int STEPS = 6;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String person;
    private String view;
    private String family;
    private String all;
    private LadderMap whole;
    private LadderMap shown;
    private MapPicture picture;
    private List<MapRow> rows;
    private SheetView panel;
    private boolean own;
    private String name = "";

    /** Answers "not found" for somebody whom the visitor may not see. */
    public void open() throws IOException {
        Optional<UUID> whom = Addresses.person(person, visitor);
        if (whom.isEmpty() && (person == null || person.isBlank())) {
            whole = new LadderMap(List.of(), List.of(), List.of(), List.of());
            own = true;
            draw();
            return;
        }
        try {
            UUID one = whom.orElseThrow(() -> new NotAllowed("MapPage"));
            own = visitor.employee().filter(one::equals).isPresent();
            whole = ladders.map(one, STEPS);
            name = own ? "" : ladders.standing(one).name();
            draw();
        } catch (NotAllowed refused) {
            Faces.responseSendError(404, null);
        }
    }

    private void draw() {
        Set<String> families = MapChoice.families(whole, family);
        shown = isEverything() ? whole : MapChoice.only(whole, families);
        LocalDate today = LocalDate.now(clock);
        picture = new MapSvg(messages.words(), today).draw(shown);
        rows = MapList.of(shown, messages.words(), today, request("/ladder/sheet", "job="));
    }

    /** Shows the sheet of the job that was picked on the map; nothing for one that is not known. */
    public void show() {
        Optional<UUID> whom = Addresses.person(person, visitor);
        Optional<UUID> job = Addresses.id(Faces.getRequestParameter("job"));
        if (whom.isEmpty() || job.isEmpty()) {
            return;
        }
        own = visitor.employee().filter(whom.get()::equals).isPresent();
        panel = ladders.sheet(whom.get(), job.get())
                .map(sheet -> SheetWords.of(own, messages.words()).view(sheet))
                .orElse(null);
    }

    /** The address of a page about the same person, up to the value of its last parameter. */
    public String request(String page, String last) {
        return page + "?" + (person == null ? "" : "person=" + person + "&") + last;
    }

    /** This page with another choice of families or view. */
    public String address(String newView, String newFamily, boolean everything) {
        StringBuilder address = new StringBuilder(request("/ladder/map", "view=" + newView));
        if (newFamily != null && !newFamily.isEmpty()) {
            address.append("&family=").append(newFamily);
        }
        return everything ? address.append("&all=1").toString() : address.toString();
    }

    /** Whether there is anything to draw. */
    public boolean isBlank() {
        return whole == null || whole.nodes().isEmpty();
    }

    /** Whether all families are drawn. */
    public boolean isEverything() {
        return "1".equals(all);
    }

    /** Whether families are left out of the picture. */
    public boolean isCut() {
        return shown.rows().size() < whole.rows().size();
    }

    /** How many families there are in all. */
    public int getFamilyCount() {
        return whole.rows().size();
    }

    /** {@code both}, {@code map} or {@code list}. */
    public String getShows() {
        return "map".equals(view) || "list".equals(view) ? view : "both";
    }

    /** All families of the map, by name. */
    public List<LadderMap.Row> getFamilies() {
        return whole.rows().stream()
                .filter(row -> !row.family().isEmpty())
                .sorted(Comparator.comparing(LadderMap.Row::name))
                .toList();
    }

    public MapPicture getPicture() {
        return picture;
    }

    public List<MapRow> getRows() {
        return rows;
    }

    /** The sheet in the side panel; null while it is closed. */
    public SheetView getPanel() {
        return panel;
    }

    public boolean isOwn() {
        return own;
    }

    /** Whose map it is; empty for the visitor's own. */
    public String getName() {
        return name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = all;
    }
}
