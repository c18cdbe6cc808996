package id.jenjang.requirement.words;

import java.util.List;

/**
 * Words to be shown, by key of the {@code rules_id}/{@code rules_en} bundles, with their facts as arguments (text,
 * numbers, dates, nested texts). A screen renders it in the person's language through {@link RuleTexts}.
 */
public record Text(String key, List<Object> facts) {
    public Text {
        facts = List.copyOf(facts);
    }

    /** A text with its facts in the order the bundle numbers them. */
    public static Text of(String key, Object... facts) {
        return new Text(key, List.of(facts));
    }
}
