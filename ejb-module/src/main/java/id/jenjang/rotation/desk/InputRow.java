package id.jenjang.rotation.desk;

/**
 * What a plan was made from.
 *
 * @param people how many people are in scope
 * @param positions how many positions the round's units have
 * @param overdue how many people are over the longest tenure by the end of the horizon
 * @param considered how many pairs of person and position were considered
 * @param allowed how many no single rule forbids; the bound is about those considered
 * @param sheets how many people stated wishes
 * @param stale whether terms, people or positions have changed since
 * @param wished whether wishes have changed since, which breaks no rule
 */
public record InputRow(
        int people,
        int positions,
        int overdue,
        int considered,
        long allowed,
        int sheets,
        boolean stale,
        boolean wished) {}
