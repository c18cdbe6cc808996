package id.jenjang.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is sworn in together (pelantikan), in order of the list; the date is absent while it is not set. */
public record Ceremony(String title, Optional<LocalDate> date, String place, List<DecreeMove> moves) {
    public Ceremony {
        Given.text(title, "title");
        moves = Given.list(moves, "moves");
    }
}
