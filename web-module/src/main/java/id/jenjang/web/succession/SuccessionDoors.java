package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.ChartAsked;
import id.jenjang.succession.desk.SuccessorView;
import id.jenjang.talent.scheme.Band;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an address of succession asks for, as far as the visitor may. */
@RequestScoped
public class SuccessionDoors {
    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    /** Whether the visitor may change the order of lists, and offer goals. */
    public boolean decides() {
        return visitor.is(Role.COMMITTEE);
    }

    /** The units to choose from, parents first. */
    List<UnitRow> units() {
        return browsing.units();
    }

    /** The unit that the address names, else the first that the visitor may ask for. */
    UUID unit() {
        return Addresses.id(request.getParameter("unit"))
                .orElseGet(() -> units().stream()
                        .findFirst()
                        .map(UnitRow::uuid)
                        .orElseThrow(() -> new NotAllowed("SuccessionDoors")));
    }

    /** The list that the address names. */
    SuccessorView list() {
        UUID position =
                Addresses.id(request.getParameter("position")).orElseThrow(() -> new NotAllowed("SuccessionDoors"));
        return list(position);
    }

    SuccessorView list(UUID position) {
        UUID unit = browsing.unitOf(position).orElseThrow(() -> new NotAllowed("SuccessionDoors"));
        return browsing.list(unit, position);
    }

    /** The ids that the address names under a word, without those that are none. */
    List<UUID> ids(String word) {
        String[] values = request.getParameterValues(word);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Addresses.id(value).stream())
                        .distinct()
                        .toList();
    }

    /** Which positions the address asks for. */
    ChartAsked asked() {
        return new ChartAsked(
                "true".equals(request.getParameter("uncovered")),
                Arrays.stream(Band.values())
                        .filter(band -> band.name().equals(request.getParameter("risk")))
                        .findFirst(),
                number(request.getParameter("freeby")));
    }

    /** A whole number; empty for anything else. */
    static Optional<Integer> number(String text) {
        return Optional.ofNullable(text).filter(one -> one.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
