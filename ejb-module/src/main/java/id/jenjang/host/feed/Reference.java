package id.jenjang.host.feed;

/**
 * That a column names a row of another file (acuan).
 *
 * @param feed the file that must hold it, unless it is known from before
 * @param target the column of the table that gets the row's id; null where the key itself is stored
 * @param unknown the flaw when it is in neither
 */
public record Reference(String feed, String target, Defect unknown) {}
