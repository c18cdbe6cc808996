package id.jenjang.succession.selection.jury;

import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;

/**
 * A selection on whose panel somebody sits.
 *
 * @param due how many applicants wait for them
 */
public record PanelSeat(Contest contest, SelectionKind kind, String jobName, String unitName, long due) {}
