package id.jenjang.web.api;

import id.jenjang.access.Role;
import id.jenjang.ladder.FoundPerson;
import id.jenjang.ladder.SearchingAgency;
import id.jenjang.people.Job;
import id.jenjang.people.SeatsByName.Place;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.people.VisitorUnits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the search of the frame. Words are posted, since names of people belong in no address and no access log. */
@Path("search")
@RequestScoped
public class SearchResource {
    private static final int LONGEST = 80;

    @Inject
    private SearchingAgency agency;

    @Inject
    private Visitor visitor;

    @Inject
    private VisitorUnits units;

    /** What was found, by kind, as far as the caller may see it; kinds without any are left out. */
    @POST
    @Produces("application/json")
    public List<Kind> search(@FormParam("q") @DefaultValue("") String q, @Context HttpServletRequest request) {
        String words = q.substring(0, Math.min(q.length(), LONGEST));
        String root = request.getContextPath();
        Set<UUID> reach = units.reach();
        return Stream.of(
                        new Kind("people", people(reach, words, root)),
                        new Kind("jobs", visitor.is(Role.EMPLOYEE) || !reach.isEmpty() ? jobs(words, root) : List.of()),
                        new Kind("positions", positions(reach, words, root)))
                .filter(kind -> !kind.found().isEmpty())
                .toList();
    }

    private List<Found> people(Set<UUID> reach, String words, String root) {
        return reach.stream()
                .flatMap(unit -> agency.people(unit, words).stream())
                .distinct()
                .limit(SearchingAgency.MOST)
                .map(one -> person(one, root))
                .toList();
    }

    private static Found person(FoundPerson one, String root) {
        String note = Stream.of(one.jobName(), one.unitName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Found(one.name(), note, root + "/ladder/career?person=" + one.employee());
    }

    // One who has a career of their own is led to what the job asks of them, another to who is eligible for it.
    private List<Found> jobs(String words, String root) {
        String to = visitor.is(Role.EMPLOYEE) ? "/ladder/sheet?job=%s" : "/people/unit?job=%s#eligible";
        return agency.jobs(words).stream()
                .map(job -> found(job, root + to.formatted(job.uuid())))
                .toList();
    }

    private static Found found(Job job, String address) {
        return new Found(job.name(), "", address);
    }

    private List<Found> positions(Set<UUID> reach, String words, String root) {
        return reach.stream()
                .flatMap(unit -> agency.positions(unit, words).stream())
                .distinct()
                .limit(SearchingAgency.MOST)
                .map(place -> position(place, root))
                .toList();
    }

    private static Found position(Place place, String root) {
        return new Found(
                place.jobName(),
                place.unitName(),
                root + "/people/unit?unit=" + place.unit() + "&job=" + place.job() + "#eligible");
    }

    /** What was found of one kind: {@code people}, {@code jobs} or {@code positions}. */
    public record Kind(String kind, List<Found> found) {}

    /**
     * One thing found.
     *
     * @param note where or what it is; may be empty
     * @param address from the root of the host
     */
    public record Found(String label, String note, String address) {}
}
