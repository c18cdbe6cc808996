package id.jenjang.requirement;

/**
 * One requirement of a rule set, with the article it comes from.
 *
 * @param key stable key, unique in its rule set; waivers name it
 * @param requirement what is asked
 * @param citation the article, and whether value and force are confirmed
 * @param on whether the rule is in use; an agency switches off what it does not apply
 */
public record Rule(String key, Requirement requirement, Citation citation, boolean on) {}
