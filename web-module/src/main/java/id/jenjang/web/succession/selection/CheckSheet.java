package id.jenjang.web.succession.selection;

import id.jenjang.web.ladder.SheetLine;
import java.util.List;

/**
 * The check of an applicant's requirements in words (pemeriksaan syarat).
 *
 * @param own whether the reader is the applicant
 * @param lines open ones first
 * @param settled what the selection itself settles, in words
 */
public record CheckSheet(boolean own, List<SheetLine> lines, List<String> settled) {
    public CheckSheet {
        lines = List.copyOf(lines);
        settled = List.copyOf(settled);
    }
}
