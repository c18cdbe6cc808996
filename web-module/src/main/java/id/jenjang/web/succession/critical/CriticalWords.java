package id.jenjang.web.succession.critical;

import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.succession.criteria.SuggestionRule;
import id.jenjang.succession.critical.CriticalRow;
import id.jenjang.talent.scheme.Band;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.talent.TalentWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The words of critical positions for pages, in the visitor's language. */
@Named
@ApplicationScoped
public class CriticalWords {
    @Inject
    private Messages messages;

    @Inject
    private TalentWords words;

    /** Such as "Tinggi"; empty for none. */
    public String band(Band band) {
        return band == null ? "" : messages.text("RiskBand." + band.name());
    }

    /** When it falls free and why; says where nothing tells. */
    public String free(FreeDay free) {
        return free == null
                ? messages.text("succession_critical.text.nofree")
                : messages.text("FreeWhy." + free.why().name(), words.day(free.day()));
    }

    /** Who holds it; says when it is vacant. */
    public String holders(CriticalRow row) {
        return row.holders().isEmpty()
                ? messages.text("succession_critical.text.vacant")
                : row.holders().stream().map(CriticalRow.Holder::name).collect(Collectors.joining("; "));
    }

    /** The rules of those keys in words; a key that the scheme no longer knows is left out. */
    public String rules(CriticalityScheme scheme, List<String> keys) {
        return scheme.rules().stream()
                .filter(rule -> keys.contains(rule.key()))
                .map(SuggestionRule::title)
                .map(words::said)
                .collect(Collectors.joining("; "));
    }
}
