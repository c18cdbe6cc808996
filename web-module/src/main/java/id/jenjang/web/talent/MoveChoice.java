package id.jenjang.web.talent;

import id.jenjang.talent.map.MoveAsked;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.ladder.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Which moves between which cycles an address asks for. */
record MoveChoice(
        Optional<UUID> unit,
        Optional<UUID> before,
        Optional<UUID> cycle,
        Optional<TalentBox> from,
        Optional<TalentBox> to) {
    static MoveChoice of(HttpServletRequest request) {
        return new MoveChoice(
                Addresses.id(request.getParameter("unit")),
                Addresses.id(request.getParameter("before")),
                Addresses.id(request.getParameter("cycle")),
                box(request.getParameter("from")),
                box(request.getParameter("to")));
    }

    boolean whole() {
        return unit.isPresent() && before.isPresent() && cycle.isPresent();
    }

    MoveAsked page(int first, int size) {
        return new MoveAsked(from, to, first, size);
    }

    private static Optional<TalentBox> box(String key) {
        return TalentBox.all().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
