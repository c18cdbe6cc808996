package id.jenjang.audit;

import static id.jenjang.audit.Trail.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailsTest {
    private static final Instant FROM = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant TO = FROM.plusSeconds(60);
    private static final UUID ANI = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void entries_are_found_by_person_actor_verb_stream_and_period(Database database) {
        try (Trail trail = filled(database)) {
            TrailFilter all = TrailFilter.between(FROM, TO);
            assertThat(rows(trail, all, 0, 0)).hasSize(20);
            assertThat(rows(trail, all.about(ANI), 0, 0)).hasSize(10).allMatch(r -> ANI.equals(r.person()));
            assertThat(rows(trail, all.in(Stream.LOOKS), 0, 0)).isEmpty();
            assertThat(rows(trail, named("kepala", null), 0, 0))
                    .hasSize(10)
                    .allMatch(r -> r.actor().equals("kepala"));
            assertThat(rows(trail, named(null, "goal.set"), 0, 0)).hasSize(20);
            assertThat(rows(trail, named(null, "goal.ended"), 0, 0)).isEmpty();
            assertThat(rows(trail, TrailFilter.between(FROM.plusSeconds(3), FROM.plusSeconds(5)), 0, 0))
                    .extracting(TrailRow::at)
                    .containsExactly(FROM.plusSeconds(4), FROM.plusSeconds(3));
            long count = trail.commit(c -> Trails.count(c, all.about(ANI)));
            assertThat(count).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_are_newest_first_and_follow_one_another(Database database) {
        try (Trail trail = filled(database)) {
            TrailFilter all = TrailFilter.between(FROM, TO);
            List<TrailRow> whole = rows(trail, all, 0, 0);
            assertThat(whole)
                    .isSortedAccordingTo(Comparator.comparing(TrailRow::at).reversed());
            List<TrailRow> pages = new ArrayList<>(rows(trail, all, 0, 7));
            pages.addAll(rows(trail, all, 7, 7));
            pages.addAll(rows(trail, all, 14, 7));
            assertThat(pages).isEqualTo(whole);
        }
    }

    private static TrailFilter named(String actor, String verb) {
        return new TrailFilter(
                Optional.empty(), Optional.empty(), Optional.ofNullable(actor), Optional.ofNullable(verb), FROM, TO);
    }

    private static List<TrailRow> rows(Trail trail, TrailFilter filter, int first, int count) {
        return trail.commit(connection -> {
            List<TrailRow> rows = new ArrayList<>();
            Trails.read(connection, filter, first, count, rows::add);
            return rows;
        });
    }

    private static Trail filled(Database database) {
        Trail trail = new Trail(database);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            drafts.add(Draft.of(
                    FROM.plusSeconds(i),
                    i % 2 == 0 ? "kepala" : "analis",
                    "goal.set",
                    i < 10 ? ANI : null,
                    Map.of("n", "" + i),
                    null));
        }
        trail.append(Stream.ACTS, DAY, drafts);
        return trail;
    }
}
