package id.jenjang.succession.selection.apply;

import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;

/** An announced selection, as everybody may see it: nobody is named in it. */
public record OpenSelection(Contest contest, SelectionKind kind, String unitName, String jobName) {}
