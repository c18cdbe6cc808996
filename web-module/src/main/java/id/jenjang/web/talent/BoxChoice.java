package id.jenjang.web.talent;

import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.ladder.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Which people of which cycle an address asks for; nothing for what is not an id or a box. */
record BoxChoice(Optional<UUID> unit, Optional<UUID> cycle, String box, String words) {
    /** Stands in addresses for those whose box is not certain. */
    static final String UNCERTAIN = "UNCERTAIN";

    static BoxChoice of(HttpServletRequest request) {
        return new BoxChoice(
                Addresses.id(request.getParameter("unit")),
                Addresses.id(request.getParameter("cycle")),
                request.getParameter("box"),
                request.getParameter("q"));
    }

    /** The box that is asked for; empty for those without a certain one, and for an address that names none. */
    Optional<TalentBox> wanted() {
        return TalentBox.all().stream().filter(one -> one.key().equals(box)).findFirst();
    }

    /** Whether the address names a box, or those without a certain one. */
    boolean named() {
        return UNCERTAIN.equals(box) || wanted().isPresent();
    }

    BoxAsked page(int first, int size) {
        return new BoxAsked(wanted(), words, first, size);
    }
}
