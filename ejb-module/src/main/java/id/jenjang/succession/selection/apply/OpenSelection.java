package id.jenjang.succession.selection.apply;

import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;
import java.util.List;

/**
 * An announced selection, as everybody may see it: nobody is named in it.
 *
 * @param pools names of the pools whose members may apply; empty where it is open to everybody, and where no pool fits
 */
public record OpenSelection(Contest contest, SelectionKind kind, String unitName, String jobName, List<String> pools) {
    public OpenSelection {
        pools = List.copyOf(pools);
    }
}
