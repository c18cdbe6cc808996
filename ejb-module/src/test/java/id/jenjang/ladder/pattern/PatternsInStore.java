package id.jenjang.ladder.pattern;

import id.jenjang.people.JobCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;

/** Publishes a pattern into a test's database. */
public final class PatternsInStore {
    private PatternsInStore() {}

    /** Publishes ladders given as JSON objects, comma between. */
    public static void publish(DataSource database, String ladders, Instant at) {
        String text = """
                {"key":"pola","name":"Pola","validFrom":"2026-01-01","ladders":[%s]}""".formatted(ladders);
        new Publication(
                        new PublishedPatterns(database),
                        new JobCatalogue(List.of(), Map.of()),
                        (first, second) -> OptionalInt.empty(),
                        Set.of())
                .publish(text, at, "uji");
    }
}
