package id.jenjang.store;

/**
 * Whether the database can be worked with at this moment.
 *
 * @param usable true when reachable, ours, and its schema holds what this version needs
 * @param database product and version; empty when not reachable
 * @param schemaVersion that this version needs
 * @param trouble why not usable, in English for IT operations, without secrets; empty when usable
 */
public record StoreState(boolean usable, String database, String schemaVersion, String trouble) {}
