package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.ladder.MemberRow;
import id.jenjang.ladder.PageAsked;
import id.jenjang.ladder.StandingRow;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A person that is picked by the address: looked for by name, or named by id. */
@Named
@RequestScoped
public class PersonPick {
    private static final int SHOWN = 12;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LookingAtUnits units;

    @Inject
    private ClimbingLadders ladders;

    private String words;
    private UUID person;
    private StandingRow standing;
    private List<MemberRow> found;

    @PostConstruct
    void read() {
        words = request.getParameter("who");
        person = Addresses.id(request.getParameter("person")).orElse(null);
        try {
            standing = person == null ? null : ladders.standing(person);
        } catch (NotAllowed e) {
            person = null;
        }
    }

    /** The people of those units whose name or job holds the words, as many as a page bears; none without words. */
    public List<MemberRow> found(Collection<UUID> within) {
        if (found == null) {
            String wanted = words == null ? "" : words.strip();
            found = wanted.isEmpty()
                    ? List.of()
                    : within.stream()
                            .flatMap(unit -> units
                                    .members(unit, new PageAsked(wanted, PageAsked.Order.NAME, false, 0, SHOWN))
                                    .rows()
                                    .stream())
                            .sorted(Comparator.comparing(MemberRow::name))
                            .limit(SHOWN)
                            .toList();
        }
        return found;
    }

    /** Who was picked; null while nobody is. */
    public StandingRow getStanding() {
        return standing;
    }

    /** The same for services. */
    UUID person() {
        return person;
    }

    /** The same as an id; null while nobody is. */
    public String getPerson() {
        return person == null ? null : person.toString();
    }

    /** Taken from the address already; a page declares the parameter so that it is kept. */
    public void setPerson(String given) {
        // Read before any component, see read().
    }

    public String getWords() {
        return words;
    }

    /** Taken from the address already, like the person. */
    public void setWords(String given) {
        // Read before any component, see read().
    }
}
