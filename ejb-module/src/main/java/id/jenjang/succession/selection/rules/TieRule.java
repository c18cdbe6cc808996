package id.jenjang.succession.selection.rules;

/**
 * One rule that settles ties.
 *
 * @param stage key of the stage that it looks at; empty for the others
 */
public record TieRule(TieBy by, String stage) {}
