package id.jenjang.store;

/**
 * What is installed here (instalasi).
 *
 * @param version of Jenjang
 * @param database product and version, such as "H2 2.2.224"
 * @param schemaVersion that Jenjang needs, the number of its last migration
 */
public record Installation(String version, String database, String schemaVersion) {}
