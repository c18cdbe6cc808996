package id.jenjang.web.ladder;

import java.util.List;

/**
 * One requirement of a sheet in words (baris lembar kelayakan).
 *
 * @param verdict MET, NOT_MET or UNKNOWN
 * @param doubt whether the rule is not confirmed
 * @param depth 0 for a requirement, 1 and more for the parts of one
 * @param sources where the facts come from, each with its date; empty when nothing is known
 * @param closes what would close it; empty when met
 * @param article the regulation and article
 * @param earliest when it can be met at the earliest, in words; empty when met or no date can be given
 * @param parts the parts of an any-of or all-of with their own parts behind each; empty for a simple requirement
 */
public record SheetLine(
        String verdict,
        boolean doubt,
        int depth,
        String needed,
        String mine,
        String judged,
        List<String> sources,
        String closes,
        String article,
        String earliest,
        List<SheetLine> parts) {
    public SheetLine {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }
}
