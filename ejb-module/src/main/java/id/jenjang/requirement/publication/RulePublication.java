package id.jenjang.requirement.publication;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores as new versions what the files say otherwise than the last versions do. A set's versions that begin on
 * different days stand beside one another: one is compared with the last that begins on its day.
 */
final class RulePublication {
    private final PublishedRules published;
    private final Clock clock;

    RulePublication(PublishedRules published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** Checks the files, stores what is new in them and tells the differences; refused files change nothing. */
    List<RuleDifference> of(RuleFiles files, String by) {
        files.load();
        try {
            return once(files, by);
        } catch (SQLException raced) {
            try {
                return once(files, by);
            } catch (SQLException e) {
                e.addSuppressed(raced);
                throw new IllegalStateException("The rules cannot be stored", e);
            }
        }
    }

    private List<RuleDifference> once(RuleFiles files, String by) throws SQLException {
        List<PublishedRules.Version> known = published.all();
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach(version -> numbers.merge(version.key(), version.number(), Math::max));
        List<PublishedRules.Version> added = new ArrayList<>();
        List<RuleDifference> differences = new ArrayList<>();
        for (Draft draft : drafts(files)) {
            Optional<PublishedRules.Version> last =
                    known.stream().filter(draft::follows).reduce((one, next) -> next);
            String content = draft.content().toString();
            int number = numbers.getOrDefault(draft.key(), 0) + 1;
            PublishedRules.Version next =
                    PublishedRules.Version.of(draft.kind(), draft.key(), number, draft.from(), draft.to(), content);
            if (last.isPresent() && last.get().hash().equals(next.hash())) {
                continue;
            }
            numbers.put(draft.key(), number);
            added.add(next);
            JsonObject before = last.map(
                            version -> RuleFiles.parse(version.key(), version.content(), new ArrayList<>()))
                    .orElse(JsonObject.EMPTY_JSON_OBJECT);
            differences.add(RuleDifference.between(draft.key(), number, before, draft.content()));
        }
        if (!added.isEmpty()) {
            published.add(added, clock.instant(), by);
        }
        return differences;
    }

    private List<Draft> drafts(RuleFiles files) {
        List<Draft> drafts = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        files.reference().forEach((name, json) -> drafts.add(new Draft("REFERENCE", name, today, null, json)));
        drafts.add(new Draft("REFERENCE", RuleFiles.CHOICE, today, null, files.choice()));
        files.rules().values().stream()
                .map(Draft::ofRules)
                .sorted(Comparator.comparing(Draft::from))
                .forEach(drafts::add);
        return drafts;
    }

    /** A content that may become a version. */
    private record Draft(String kind, String key, LocalDate from, LocalDate to, JsonObject content) {
        static Draft ofRules(JsonObject json) {
            LocalDate to = json.containsKey("validTo") && !json.isNull("validTo")
                    ? LocalDate.parse(json.getString("validTo"))
                    : null;
            return new Draft("RULES", json.getString("key"), LocalDate.parse(json.getString("validFrom")), to, json);
        }

        boolean follows(PublishedRules.Version version) {
            return version.key().equals(key)
                    && (kind.equals("REFERENCE") || version.validFrom().equals(from));
        }
    }
}
