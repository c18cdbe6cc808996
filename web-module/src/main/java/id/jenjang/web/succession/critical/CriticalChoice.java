package id.jenjang.web.succession.critical;

import id.jenjang.succession.critical.CriticalAsked;
import id.jenjang.talent.scheme.Band;
import id.jenjang.web.ladder.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Which positions of which unit an address asks for; nothing for what is no id and no band. */
record CriticalChoice(
        Optional<UUID> unit, boolean suggested, Optional<Band> risk, Optional<Band> impact, String words) {
    private static final String SUGGESTED = "suggested";

    static CriticalChoice of(HttpServletRequest request) {
        return new CriticalChoice(
                Addresses.id(request.getParameter("unit")),
                SUGGESTED.equals(request.getParameter("show")),
                band(request.getParameter("risk")),
                band(request.getParameter("impact")),
                Optional.ofNullable(request.getParameter("q")).orElse(""));
    }

    private static Optional<Band> band(String name) {
        return Arrays.stream(Band.values())
                .filter(band -> band.name().equals(name))
                .findFirst();
    }

    CriticalAsked page(int first, int size) {
        return new CriticalAsked(suggested, risk, impact, words, first, size);
    }
}
