package id.jenjang.requirement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Shipped;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishingRulesSliceTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path own;

    @ParameterizedTest
    @EnumSource
    void the_same_files_are_published_once(Database kind) {
        try (SliceStore store = kind.open()) {
            PublishedRules published = new PublishedRules(store.database());

            List<RuleDifference> first = PublishingRules.publish(published, NOW, Optional.empty());
            List<RuleDifference> second = PublishingRules.publish(published, NOW, Optional.empty());

            assertThat(first).hasSizeGreaterThan(20);
            assertThat(second).isEmpty();
            RuleSets rules = new CurrentRules(store.database()).known();
            assertThat(rules.newest()).extracting(RuleSet::version).containsOnly(1);
            assertThat(rules.reference()).isEqualTo(Shipped.SETS.reference());
            assertThat(rules.choices()).isEqualTo(Shipped.SETS.choices());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_rule_becomes_a_new_version_and_the_difference_names_it(Database kind) throws IOException {
        try (SliceStore store = kind.open()) {
            PublishedRules published = new PublishedRules(store.database());
            PublishingRules.publish(published, NOW, Optional.empty());
            CurrentRules current = new CurrentRules(store.database());
            assertThat(months(current.known())).isEqualTo(48);

            change("kp-reguler", "\"months\": 48", "\"months\": 36");
            List<RuleDifference> differences = PublishingRules.publish(published, NOW, Optional.of(own));

            assertThat(differences).singleElement().satisfies(difference -> {
                assertThat(difference.key()).isEqualTo("kp-reguler");
                assertThat(difference.version()).isEqualTo(2);
                assertThat(difference.changed()).containsExactly("kp-reguler.masa-golongan");
                assertThat(difference.added()).isEmpty();
                assertThat(difference.removed()).isEmpty();
                assertThat(difference.heading()).isFalse();
            });
            assertThat(months(current.known())).isEqualTo(36);
            assertThat(current.known()
                            .inForce("kp-reguler", TODAY)
                            .orElseThrow()
                            .label())
                    .isEqualTo("kp-reguler v2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_set_that_begins_later_leaves_the_present_one_in_force_until_then(Database kind) throws IOException {
        try (SliceStore store = kind.open()) {
            PublishedRules published = new PublishedRules(store.database());
            PublishingRules.publish(published, NOW, Optional.empty());
            change("kp-reguler", "\"validFrom\": \"2025-10-01\"", "\"validFrom\": \"2027-01-01\"");

            PublishingRules.publish(published, NOW, Optional.of(own));
            RuleSets rules = new CurrentRules(store.database()).known();

            assertThat(rules.inForce("kp-reguler", LocalDate.of(2026, 12, 31))
                            .orElseThrow()
                            .version())
                    .isEqualTo(1);
            assertThat(rules.inForce("kp-reguler", LocalDate.of(2027, 1, 1))
                            .orElseThrow()
                            .version())
                    .isEqualTo(2);
            assertThat(rules.inForce("kp-reguler", LocalDate.of(2025, 9, 30))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refused_files_change_nothing_and_on_a_first_start_the_packed_rules_are_published(Database kind)
            throws IOException {
        try (SliceStore store = kind.open()) {
            PublishedRules published = new PublishedRules(store.database());
            change("kp-reguler", "\"months\": 48", "\"months\": 4800");

            List<RuleDifference> first = PublishingRules.publish(published, NOW, Optional.of(own));
            long mark = published.mark();
            List<RuleDifference> second = PublishingRules.publish(published, NOW, Optional.of(own));

            assertThat(first).isNotEmpty();
            assertThat(second).isEmpty();
            assertThat(published.mark()).isEqualTo(mark);
            assertThat(months(new CurrentRules(store.database()).known())).isEqualTo(48);
        }
    }

    private void change(String name, String from, String to) throws IOException {
        String text = Files.readString(Path.of("..", "config", "rules", name + ".json"));
        assertThat(text).contains(from);
        Files.createDirectories(own.resolve("rules"));
        Files.writeString(own.resolve("rules").resolve(name + ".json"), text.replace(from, to));
    }

    private static int months(RuleSets rules) {
        return rules.inForce("kp-reguler", TODAY).orElseThrow().rules().stream()
                .map(Rule::requirement)
                .filter(Requirement.TimeInGrade.class::isInstance)
                .map(Requirement.TimeInGrade.class::cast)
                .findFirst()
                .orElseThrow()
                .months();
    }
}
