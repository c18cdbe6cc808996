package id.jenjang.requirement.publication;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.RuleChoice;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The published rules (ketentuan) of now, every version of them; read again only after a publication. */
@ApplicationScoped
public class CurrentRules {
    private PublishedRules published;
    private volatile Known known = new Known(-1, null);

    CurrentRules() {}

    @Inject
    CurrentRules(PublishedRules published) {
        this.published = published;
    }

    /** The rules published in that database. */
    public CurrentRules(DataSource database) {
        this(new PublishedRules(database));
    }

    private record Known(long mark, RuleSets rules) {}

    /** Grows with every publication; 0 before the first. */
    public long mark() {
        return published.mark();
    }

    /** The rules of now; asks only for the newest publication's number while that stays the same. */
    public RuleSets known() {
        long mark = published.mark();
        Known last = known;
        if (last.mark() != mark) {
            last = new Known(mark, read(published.all()));
            known = last;
        }
        return last.rules();
    }

    static RuleSets read(List<PublishedRules.Version> versions) {
        List<String> faults = new ArrayList<>();
        RuleReader reader = new RuleReader(faults);
        List<RuleSet> sets = new ArrayList<>();
        Map<String, JsonObject> tables = new HashMap<>();
        Set<String> keys = new TreeSet<>();
        for (PublishedRules.Version version : versions) {
            String name = version.key() + " v" + version.number();
            JsonObject content = RuleFiles.parse(name, version.content(), faults);
            if (version.kind().equals("REFERENCE")) {
                tables.put(version.key(), content);
            } else {
                sets.add(reader.ruleSet(name, content).published(version.number()));
                keys.add(version.key());
            }
        }
        JsonObject choice = tables.remove(RuleFiles.CHOICE);
        List<RuleChoice> choices = choice == null ? List.of() : reader.choices(RuleFiles.CHOICE, choice, keys);
        Reference reference = new ReferenceReader(faults).read(tables);
        if (!faults.isEmpty()) {
            throw new BadRules(faults);
        }
        return new RuleSets(sets, choices, reference);
    }
}
