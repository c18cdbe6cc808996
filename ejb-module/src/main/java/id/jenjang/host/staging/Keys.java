package id.jenjang.host.staging;

import id.jenjang.host.feed.Feed;

/** How rows of a table and staged rows are held against each other. */
final class Keys {
    private Keys() {}

    /** That the table's row is the one the staged row s stands for; people are joined as p. */
    static String match(Feed feed, String table) {
        return table + ".source_key = s.source_key"
                + (feed.aboutPeople() ? " and " + table + ".employee_id = p.id" : "");
    }

    /**
     * That the table's row t was delivered by the same source and now no longer is; the source is its one parameter.
     */
    static String gone(Feed feed) {
        String person = feed.aboutPeople() ? " join employee p on p.source_key = s.employee_key" : "";
        String scope = feed.keyPrefix().isEmpty() ? "" : " and t.source_key like '" + feed.keyPrefix() + "%'";
        String derived = feed.constants().containsKey("derived") ? " and not t.derived" : "";
        return "t.gone_import_id is null and t.source = ?" + scope + derived + " and not exists (select 1 from "
                + feed.staging() + " s" + person + " where " + match(feed, "t") + ")";
    }
}
