package id.jenjang.document;

import java.util.List;

/** A decree that moves people (keputusan), at least one of them; a draft says so across every page. */
public record Decree(Letterhead letterhead, Signing signing, DecreeText text, List<DecreeMove> moves, boolean draft) {
    public Decree {
        moves = Given.list(moves, "moves");
    }
}
