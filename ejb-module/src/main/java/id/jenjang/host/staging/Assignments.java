package id.jenjang.host.staging;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Feed;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which column of a table gets which expression over the staged row s and the rows it names. */
final class Assignments {
    private Assignments() {}

    static Map<String, String> of(Feed feed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : feed.stored()) {
            boolean ownTree = column.resolved() && column.reference().feed().equals(feed.name());
            if (ownTree) {
                continue;
            }
            values.put(column.target(), column.resolved() ? "r_" + column.stored() + ".id" : "s." + column.stored());
        }
        if (values.containsKey("delivered_to")) {
            values.put("valid_to", "s.delivered_to");
        }
        return values;
    }
}
