/**
 * Judges a person against rules: each requirement is met, not met or unknown, with the evidence, the article of
 * regulation, and what would close it.
 *
 * <p>Rules are data (versioned, effective-dated rule sets under {@code config/rules}); the shapes of requirements are
 * the records here. One person is judged with reasons, or the whole agency in bulk without them; both agree.
 */
package id.jenjang.requirement;
