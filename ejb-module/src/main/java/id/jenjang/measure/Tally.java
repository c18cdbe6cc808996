package id.jenjang.measure;

import id.jenjang.access.Act;
import id.jenjang.access.Looked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts acts that were committed, and looks at other people that were given, since this node's start. */
@ApplicationScoped
class Tally {
    static final String ACTS = "jenjang_acts";
    static final String LOOKS = "jenjang_looks";
    static final String ROWS = "jenjang_import_rows";

    private static final Pattern CHANGES = Pattern.compile("\\+(\\d+) ~(\\d+) =(\\d+) -(\\d+)");
    private static final List<String> KINDS = List.of("added", "changed", "unchanged", "gone");

    private final MetricRegistry registry;

    Tally() {
        this(null);
    }

    @Inject
    Tally(MetricRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Act act) {
        registry.counter(ACTS, new Tag("verb", act.verb())).inc();
        if (act.verb().equals("import.applied")) {
            act.facts().forEach(this::rows);
        }
    }

    void count(@Observes Looked look) {
        registry.counter(LOOKS, new Tag("role", look.role().name())).inc();
    }

    /** The import tells per file "+added ~changed =unchanged -gone"; other facts do not read so. */
    private void rows(String feed, String told) {
        Matcher counts = CHANGES.matcher(told);
        if (counts.matches()) {
            for (int i = 0; i < KINDS.size(); i++) {
                registry.counter(ROWS, new Tag("feed", feed), new Tag("change", KINDS.get(i)))
                        .inc(Long.parseLong(counts.group(i + 1)));
            }
        }
    }
}
