package id.jenjang.audit;

import static id.jenjang.audit.Trail.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LooksTest {
    private static final UUID ANI = UUID.randomUUID();
    private static final UUID BUDI = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void looks_wait_unchained_until_a_block_is_linked(Database database) {
        try (Trail trail = new Trail(database)) {
            write(trail, look(ANI, "r1"), look(BUDI, "r1"));
            assertThat(trail.count("audit_entry")).isZero();
            assertThat(link(trail)).isEqualTo(2);
            assertThat(trail.count("audit_look")).isZero();
            assertThat(trail.count("audit_entry")).isEqualTo(2);
            assertThat(link(trail)).isZero();
            assertThat(trail.verify().flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_one_request_shows_twice_is_one_entry_and_another_request_is_another(Database database) {
        try (Trail trail = new Trail(database)) {
            write(trail, look(ANI, "r1"), look(ANI, "r1"), look(ANI, "r2"));
            assertThat(link(trail)).isEqualTo(3);
            assertThat(trail.count("audit_entry")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_does_not_wait_for_whoever_holds_the_chain_and_no_second_node_links(Database database) {
        try (Trail trail = new Trail(database)) {
            int moved = trail.commit(holder -> {
                assertThat(Chain.tryLock(holder, Stream.LOOKS)).isTrue();
                write(trail, look(ANI, "r1"));
                return link(trail);
            });
            assertThat(moved).isZero();
            assertThat(trail.count("audit_look")).isEqualTo(1);
            assertThat(link(trail)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void looks_whose_linking_is_rolled_back_are_still_there(Database database) {
        try (Trail trail = new Trail(database)) {
            write(trail, look(ANI, "r1"));
            trail.undo(connection -> Looks.link(connection, DAY));
            assertThat(trail.count("audit_look")).isEqualTo(1);
            assertThat(trail.count("audit_entry")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_long_list_is_written_and_linked_whole(Database database) {
        try (Trail trail = new Trail(database)) {
            List<Draft> looks = new ArrayList<>();
            for (int i = 0; i < 2_345; i++) {
                looks.add(look(new UUID(9, i), "r1"));
            }
            write(trail, looks.toArray(Draft[]::new));
            assertThat(link(trail)).isEqualTo(2_345);
            assertThat(trail.count("audit_entry")).isEqualTo(2_345);
            assertThat(trail.verify().flaws()).isEmpty();
        }
    }

    private static int link(Trail trail) {
        return trail.commit((Connection connection) -> Looks.link(connection, DAY));
    }

    private static void write(Trail trail, Draft... looks) {
        trail.commit(connection -> {
            Looks.write(connection, List.of(looks));
            return null;
        });
    }

    private static Draft look(UUID person, String request) {
        return Draft.of(
                Instant.parse("2026-11-20T01:02:03.123456789Z"),
                "kepala",
                "ClimbingLadders.sheet",
                person,
                Map.of("role", "UNIT_HEAD"),
                request);
    }
}
