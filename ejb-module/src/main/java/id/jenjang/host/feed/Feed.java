package id.jenjang.host.feed;

import id.jenjang.people.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One file of a delivery as data (berkas): its columns, how each is read, which table it goes to, what it refers to.
 */
public final class Feed {
    /** Under this name every feed stages its key. */
    public static final String KEY = "source_key";

    /** Under this name the files about people stage the person's number. */
    public static final String PERSON = "employee_key";

    private static final int LONGEST_KEY = 200;

    private final String name;
    private final String table;
    private final History history;
    private final boolean required;
    private final String sequence;
    private final boolean addressed;
    private final String keyPrefix;
    private final List<String> keyParts;
    private final String since;
    private final List<Column> columns;
    private final Map<String, Integer> places;
    private final Map<String, String> constants;
    private final List<Consumer<Row>> rules;

    private Feed(Draft draft) {
        name = draft.name;
        table = draft.table;
        history = draft.history;
        required = draft.required;
        sequence = draft.sequence;
        addressed = draft.addressed;
        keyPrefix = draft.keyPrefix;
        keyParts = List.copyOf(draft.keyParts);
        since = draft.since;
        columns = List.copyOf(draft.columns);
        constants = Map.copyOf(draft.constants);
        rules = List.copyOf(draft.rules);
        places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).stored(), i);
        }
    }

    static Draft of(String name, String table) {
        return new Draft(name, table);
    }

    /** The file's name without ending, such as "rw_golongan". */
    public String name() {
        return name;
    }

    /** The table that it fills. */
    public String table() {
        return table;
    }

    /** The table that it is staged in. */
    public String staging() {
        return "stage_" + name;
    }

    /** The kind of history that it delivers; null when it delivers none. */
    public History history() {
        return history;
    }

    /** Whether each row is about one employee. */
    public boolean aboutPeople() {
        return places.containsKey(PERSON);
    }

    /** Whether the first import must bring it. */
    public boolean required() {
        return required;
    }

    /** Where ids come from; null when the delivered key is the table's own. */
    public String sequence() {
        return sequence;
    }

    /** Whether rows have an opaque id for addresses. */
    public boolean addressed() {
        return addressed;
    }

    /** What this feed's keys begin with, where two feeds fill one table; empty otherwise. */
    public String keyPrefix() {
        return keyPrefix;
    }

    /** The staged date on which a row begins to count; null when there is none. */
    public String since() {
        return since;
    }

    /** All columns, those that are computed included. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns that are staged, in their order. */
    public List<Column> staged() {
        return columns.stream().filter(each -> each.use() != Column.Use.READ).toList();
    }

    /** The columns that are stored, keys excepted. */
    public List<Column> stored() {
        return columns.stream()
                .filter(each ->
                        each.use() == Column.Use.STORED && !each.stored().equals(KEY))
                .filter(each -> !each.stored().equals(PERSON))
                .toList();
    }

    /** What every new row gets beside the delivered, as SQL by column. */
    public Map<String, String> constants() {
        return constants;
    }

    /** Where the value stored under the name stands in a row. */
    int indexOf(String stored) {
        return places.get(stored);
    }

    /** What is computed and checked across the cells of a row. */
    void apply(Row row) {
        for (Consumer<Row> rule : rules) {
            rule.accept(row);
        }
    }

    /** The key of the row inside this feed; null when a part of it is missing. */
    String key(Row row) {
        String own = places.containsKey("own_id") ? row.get("own_id") : null;
        if (own != null) {
            return keyPrefix + own;
        }
        StringBuilder key = new StringBuilder(keyPrefix);
        for (String part : keyParts) {
            String value = row.get(part);
            if (value == null && columns.get(indexOf(part)).required()) {
                return null;
            }
            key.append(key.length() > keyPrefix.length() ? "|" : "").append(value == null ? "" : value);
        }
        return key.length() <= LONGEST_KEY ? key.toString() : shortened(key.toString());
    }

    private static String shortened(String key) {
        return key.substring(0, LONGEST_KEY - 17) + "#" + Long.toHexString(ContentHash.of(key));
    }

    /** A feed while it is being described. */
    static final class Draft {
        private final String name;
        private final String table;
        private final List<Column> columns = new ArrayList<>();
        private final Map<String, String> constants = new LinkedHashMap<>();
        private final List<Consumer<Row>> rules = new ArrayList<>();
        private History history;
        private boolean required;
        private String sequence = "history_seq";
        private boolean addressed;
        private String keyPrefix = "";
        private List<String> keyParts = List.of();
        private String since;

        private Draft(String name, String table) {
            this.name = name;
            this.table = table;
        }

        Draft required() {
            required = true;
            return this;
        }

        Draft ids(String from, boolean withAddress) {
            sequence = from;
            addressed = withAddress;
            return this;
        }

        /** A history of people, keyed by the host's id of the row or else by these. */
        Draft of(History of, String... naturalKey) {
            history = of;
            columns.add(Column.must("nip_baru", PersonNumbers.KEY, PERSON, "nip")
                    .naming("pegawai", "employee_id", Defect.EMPLOYEE_UNKNOWN));
            return keyed(naturalKey);
        }

        Draft keyed(String... parts) {
            keyParts = List.of(parts);
            columns.add(Column.computed(KEY, Column.Use.STAGED));
            return this;
        }

        Draft ownId() {
            columns.add(Column.may("id", Cells.ID, "own_id").read());
            return this;
        }

        Draft prefix(String prefix) {
            keyPrefix = prefix;
            return this;
        }

        Draft since(String stored) {
            since = stored;
            return this;
        }

        Draft with(Column... more) {
            columns.addAll(List.of(more));
            return this;
        }

        Draft constant(String column, String sql) {
            constants.put(column, sql);
            return this;
        }

        Draft rule(Consumer<Row> rule) {
            rules.add(rule);
            return this;
        }

        Feed done() {
            return new Feed(this);
        }
    }
}
