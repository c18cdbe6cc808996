package id.jenjang.ladder.pattern;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of one JSON object, read with every fault kept; what cannot be read comes out empty. */
final class Fields {
    private final JsonObject json;
    private final String ladder;
    private final String place;
    private final List<PatternFault> faults;

    Fields(JsonObject json, String ladder, String place, List<PatternFault> faults) {
        this.json = json;
        this.ladder = ladder;
        this.place = place;
        this.faults = faults;
    }

    /** Any other field is a fault, since a misspelt one would silently do nothing. */
    void allow(String... names) {
        Set<String> known = Set.of(names);
        for (String name : json.keySet()) {
            if (!known.contains(name)) {
                fault(name, "tidak dikenal.", "Yang dikenal: " + String.join(", ", names) + ".");
            }
        }
    }

    String text(String name) {
        String text = optionalText(name);
        if (text.isEmpty() && !(json.get(name) instanceof JsonArray)) {
            fault(name, "belum diisi.", "Isi dengan teks.");
        }
        return text;
    }

    String optionalText(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString text) {
            return text.getString().strip();
        }
        if (value != null) {
            fault(name, "harus berupa teks.", "Tulis di antara tanda kutip.");
        }
        return "";
    }

    boolean flag(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(name, "harus true atau false.", "Tulis tanpa tanda kutip.");
        }
        return value == JsonValue.TRUE;
    }

    int number(String name, int preset, int least, int most) {
        JsonValue value = json.get(name);
        if (value == null) {
            return preset;
        }
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.longValue() >= least
                && number.longValue() <= most) {
            return number.intValue();
        }
        fault(name, "bukan bilangan bulat " + least + " sampai " + most + ".", "Perbaiki nilainya.");
        return preset;
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (value instanceof JsonObject object) {
                objects.add(object);
            } else {
                fault(name, "berisi yang bukan objek.", "Tulis setiap isinya sebagai {...}.");
            }
        }
        return objects;
    }

    List<List<String>> lists(String name) {
        List<List<String>> lists = new ArrayList<>();
        for (JsonValue value : array(name)) {
            List<String> list = value instanceof JsonArray inner ? strings(name, inner) : List.of();
            if (list.size() < 2) {
                fault(name, "berisi daftar dengan kurang dari dua jabatan.", "Tulis seperti [[\"A\", \"B\"]].");
            }
            lists.add(list);
        }
        return lists;
    }

    List<String> texts(String name) {
        return strings(name, array(name));
    }

    /** One text or a list of them; at least one. */
    List<String> someTexts(String name) {
        if (json.get(name) instanceof JsonArray array && !array.isEmpty()) {
            return strings(name, array);
        }
        String one = text(name);
        return one.isEmpty() ? List.of() : List.of(one);
    }

    private JsonArray array(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonArray array) {
            return array;
        }
        if (value != null) {
            fault(name, "harus berupa daftar.", "Tulis di antara tanda kurung siku.");
        }
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private List<String> strings(String name, JsonArray array) {
        List<String> strings = new ArrayList<>();
        for (JsonValue value : array) {
            if (value instanceof JsonString text && !text.getString().isBlank()) {
                strings.add(text.getString().strip());
            } else {
                fault(name, "berisi yang bukan kode.", "Tulis setiap kode di antara tanda kutip.");
            }
        }
        return strings;
    }

    private void fault(String name, String problem, String fix) {
        faults.add(new PatternFault(ladder, place + ", isian \"" + name + "\"", problem, fix));
    }
}
