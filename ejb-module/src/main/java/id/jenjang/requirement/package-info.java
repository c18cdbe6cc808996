/**
 * The requirements of careers (syarat) and the rule sets that name them: shapes as records, numbers as data (versioned,
 * effective-dated rule sets under {@code config/rules}), outcomes as values.
 *
 * <p>{@code single} judges one person with reasons and {@code bulk} the whole agency without; both read people through
 * {@code fact} and agree. {@code publication} brings rules in, {@code words} says them.
 */
package id.jenjang.requirement;
