package id.jenjang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A text with the letter, number or name that stands before it. */
record Labelled(String label, String text) {
    static List<Labelled> all(List<String> texts, IntFunction<String> label) {
        List<Labelled> all = new ArrayList<>();
        for (String text : texts) {
            all.add(new Labelled(label.apply(all.size()), text));
        }
        return List.copyOf(all);
    }
}
