package id.jenjang.audit;

import java.util.Map;
import java.util.TreeMap;

/** JSON in one form only: keys in order of their UTF-16 units, no blanks, the fewest escapes (as RFC 8785 has it). */
final class Canonical {
    private Canonical() {}

    static String object(Map<String, String> fields) {
        StringBuilder json = new StringBuilder(64 + fields.size() * 40).append('{');
        new TreeMap<>(fields).forEach((name, text) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            string(json, name);
            string(json.append(':'), text);
        });
        return json.append('}').toString();
    }

    private static void string(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
