package id.jenjang.succession.selection.result;

import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;

/** A selection, as lists show it; names nobody. */
public record ContestRow(Contest contest, SelectionKind kind, String unitName, String jobName, int applicants) {}
