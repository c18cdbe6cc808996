package id.jenjang.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one JSON object, read with checks: every fault is noted with its place and how to mend it, and a
 * harmless value is given on, so that all faults of a file come out at once.
 */
public final class JsonFields {
    private final JsonObject json;
    private final String place;
    private final List<String> faults;
    private final Set<String> read = new LinkedHashSet<>();

    public JsonFields(JsonObject json, String place, List<String> faults) {
        this.json = json;
        this.place = place;
        this.faults = faults;
    }

    /** The same faults, a nearer place. */
    public JsonFields at(String nearer) {
        JsonFields same = new JsonFields(json, place + ", " + nearer, faults);
        same.read.addAll(read);
        return same;
    }

    public String place() {
        return place;
    }

    public boolean has(String field) {
        read.add(field);
        return json.containsKey(field) && json.get(field) != JsonValue.NULL;
    }

    public void fault(String field, String why) {
        faults.add(place + ": isian \"" + field + "\" " + why);
    }

    public String text(String field) {
        if (has(field)
                && json.get(field) instanceof JsonString text
                && !text.getString().isBlank()) {
            return text.getString();
        }
        fault(field, "harus berisi teks; tulis \"" + field + "\": \"...\".");
        return "-";
    }

    public String text(String field, String absent) {
        return has(field) ? text(field) : absent;
    }

    public int integer(String field, int least, int most) {
        if (has(field)
                && json.get(field) instanceof JsonNumber number
                && number.isIntegral()
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return number.intValue();
        }
        fault(field, "harus bilangan bulat " + least + " sampai " + most + ".");
        return least;
    }

    public int integer(String field, int least, int most, int absent) {
        return has(field) ? integer(field, least, most) : absent;
    }

    public double number(String field) {
        if (has(field) && json.get(field) instanceof JsonNumber number && number.doubleValue() >= 0) {
            return number.doubleValue();
        }
        fault(field, "harus angka 0 atau lebih, dengan titik untuk desimal, misalnya 12.5.");
        return 0;
    }

    /** The number exactly as written; 0 with a fault where there is none. */
    public BigDecimal decimal(String field) {
        if (has(field) && json.get(field) instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        fault(field, "harus angka, dengan titik untuk desimal, misalnya 12.5.");
        return BigDecimal.ZERO;
    }

    public boolean flag(String field, boolean absent) {
        if (!has(field)) {
            return absent;
        }
        if (json.get(field) == JsonValue.TRUE || json.get(field) == JsonValue.FALSE) {
            return json.get(field) == JsonValue.TRUE;
        }
        fault(field, "harus true atau false.");
        return absent;
    }

    public LocalDate date(String field) {
        String text = text(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(field, "harus tanggal yang ada, ditulis tahun-bulan-hari, misalnya 2026-01-31.");
            return LocalDate.EPOCH;
        }
    }

    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        return constant(field, text(field), type);
    }

    public <E extends Enum<E>> Set<E> constants(String field, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        texts(field).forEach(text -> found.add(constant(field, text, type)));
        return found;
    }

    private <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        E[] all = type.getEnumConstants();
        for (E one : all) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        fault(field, "berisi \"" + text + "\" yang tidak dikenal; pilih salah satu: " + Arrays.toString(all) + ".");
        return all[0];
    }

    /** A value that its own type reads and refuses with a sentence. */
    public <T> T value(String field, Function<String, T> reader, T absent) {
        return read(field, text(field), reader, absent);
    }

    public <T> T read(String field, String text, Function<String, T> reader, T absent) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            fault(field, "salah. " + e.getMessage());
            return absent;
        }
    }

    public List<String> texts(String field) {
        List<String> found = new ArrayList<>();
        for (JsonValue value : array(field)) {
            if (value instanceof JsonString text && !text.getString().isBlank()) {
                found.add(text.getString());
            } else {
                fault(field, "hanya boleh berisi teks dalam tanda kutip.");
            }
        }
        return found;
    }

    public JsonFields object(String field) {
        if (has(field) && json.get(field) instanceof JsonObject object) {
            return new JsonFields(object, place + ", " + field, faults);
        }
        fault(field, "harus ada dan berupa objek { ... }.");
        return new JsonFields(JsonValue.EMPTY_JSON_OBJECT, place, new ArrayList<>());
    }

    public List<JsonFields> objects(String field) {
        return objects(array(field), field);
    }

    /** A list of lists of objects, such as stages of steps. */
    public List<List<JsonFields>> lists(String field) {
        List<List<JsonFields>> found = new ArrayList<>();
        for (JsonValue value : array(field)) {
            if (value instanceof JsonArray inner && !inner.isEmpty()) {
                found.add(objects(inner, field + " ke-" + (found.size() + 1)));
            } else {
                fault(field, "hanya boleh berisi daftar [ ... ] yang tidak kosong.");
            }
        }
        return found;
    }

    private List<JsonFields> objects(JsonArray array, String field) {
        List<JsonFields> found = new ArrayList<>();
        for (JsonValue value : array) {
            if (value instanceof JsonObject object) {
                found.add(new JsonFields(object, place + ", " + field + " ke-" + (found.size() + 1), faults));
            } else {
                fault(field, "hanya boleh berisi objek { ... }.");
            }
        }
        return found;
    }

    private JsonArray array(String field) {
        if (has(field) && json.get(field) instanceof JsonArray array && !array.isEmpty()) {
            return array;
        }
        fault(field, "harus berupa daftar [ ... ] yang tidak kosong.");
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    public Set<String> names() {
        return json.keySet();
    }

    /** Notes the fields that nobody has read: a misspelt field must not pass unseen. */
    public void finish() {
        for (String name : json.keySet()) {
            if (!read.contains(name)) {
                fault(name, "tidak dikenal; hapus, atau perbaiki ejaannya. Yang dikenal: " + read + ".");
            }
        }
    }

    public JsonObject json() {
        return json;
    }
}
