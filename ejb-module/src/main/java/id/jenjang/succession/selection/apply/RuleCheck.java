package id.jenjang.succession.selection.apply;

import id.jenjang.requirement.Verdict;

/**
 * One requirement as it was judged on the day of the application (pemeriksaan syarat).
 *
 * @param rule its stable key
 * @param article regulation and article that it comes from
 * @param confirmed whether value and force were confirmed
 * @param settledHere whether this selection itself is what it asks for, or the vacancy that it is held for: not held
 *     against anybody
 */
public record RuleCheck(String rule, Verdict verdict, String article, boolean confirmed, boolean settledHere) {}
