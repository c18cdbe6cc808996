package id.jenjang.web.succession.simulate;

import id.jenjang.succession.simulate.MovedAsked;
import id.jenjang.web.ladder.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Which findings of which simulation an address asks for; nothing for what is not an id. */
record SimulationChoice(
        Optional<UUID> simulation, Optional<UUID> unit, Optional<UUID> position, String was, String becomes) {
    static SimulationChoice of(HttpServletRequest request) {
        return new SimulationChoice(
                Addresses.id(request.getParameter("id")),
                Addresses.id(request.getParameter("unit")),
                Addresses.id(request.getParameter("position")),
                request.getParameter("was"),
                request.getParameter("becomes"));
    }

    MovedAsked page(int first, int size) {
        return new MovedAsked(was, becomes, first, size);
    }
}
