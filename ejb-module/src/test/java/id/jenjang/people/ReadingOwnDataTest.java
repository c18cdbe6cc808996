package id.jenjang.people;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingOwnDataTest {
    @ParameterizedTest
    @EnumSource
    void every_stored_value_comes_with_its_source_and_the_day_it_was_last_seen(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(store);
            StoredData data = new ReadingOwnData(store.database()).about(agency.uuid("employee", "ani"));
            StoredData.Row grade = only(data, "rw_golongan");
            assertThat(grade.source()).isEqualTo("UJI");
            assertThat(grade.seen()).isEqualTo(TODAY);
            assertThat(grade.current()).isTrue();
            assertThat(grade.values())
                    .containsExactly(
                            new StoredData.Value("golongan", "III/b"),
                            new StoredData.Value("tmt_golongan", "2024-04-01"));
            assertThat(only(data, "rw_jabatan").values())
                    .contains(
                            new StoredData.Value("jabatan_id", "Staf"), new StoredData.Value("unor_id", "Unit dinas"));
            assertThat(only(data, "pegawai").values()).contains(new StoredData.Value("nama", "Nama ani"));
        }
    }

    @Test
    void a_row_that_is_no_longer_delivered_is_shown_as_such() {
        try (SliceStore store = SliceStore.h2()) {
            SmallAgency agency = agency(store);
            agency.run("insert into import_run (id, uuid, status, file_name, source, as_of, started_by, started_at,"
                    + " version) values (2, random_uuid(), 'APPLIED', 'b.zip', 'UJI', date '2026-12-24', 'uji',"
                    + " current_timestamp, 1)");
            agency.run("insert into import_feed values (2, 'rw_golongan', 0, 0, 0, 0, 1, 0, 0)");
            agency.run("update grade_held set gone_import_id = 2");
            StoredData.Row grade =
                    only(new ReadingOwnData(store.database()).about(agency.uuid("employee", "ani")), "rw_golongan");
            assertThat(grade.current()).isFalse();
            assertThat(grade.seen()).isEqualTo(TODAY);
        }
    }

    @Test
    void nothing_of_anyone_else_is_told() {
        try (SliceStore store = SliceStore.h2()) {
            SmallAgency agency = agency(store);
            agency.run("insert into declaration (id, employee_id, other_id, source_key, kind, declared, row_hash,"
                    + " source, import_id) select 9, b.id, a.id, 'd1', 'KELUARGA', date '2025-01-02', 0, 'UJI', 1"
                    + " from employee a, employee b where a.source_key = 'ani' and b.source_key = 'budi'");
            ReadingOwnData reading = new ReadingOwnData(store.database());
            assertThat(reading.json(agency.uuid("employee", "ani")))
                    .doesNotContain("budi")
                    .contains("KELUARGA");
            assertThat(reading.json(agency.uuid("employee", "budi"))).contains("Nama ani");
            assertThat(reading.about(UUID.randomUUID()).feeds()).isEmpty();
        }
    }

    @Test
    void the_export_holds_what_the_screen_shows() {
        try (SliceStore store = SliceStore.h2()) {
            SmallAgency agency = agency(store);
            String text = new ReadingOwnData(store.database()).json(agency.uuid("employee", "ani"));
            JsonObject json = Json.createReader(new StringReader(text)).readObject();
            JsonObject grades = json.getJsonArray("feeds").stream()
                    .map(feed -> feed.asJsonObject())
                    .filter(feed -> feed.getString("feed").equals("rw_golongan"))
                    .findFirst()
                    .orElseThrow();
            assertThat(grades.getString("delivered")).isEqualTo(TODAY.toString());
            assertThat(grades.getJsonArray("rows")
                            .getJsonObject(0)
                            .getJsonObject("values")
                            .getString("golongan"))
                    .isEqualTo("III/b");
        }
    }

    @Test
    void every_table_that_holds_something_about_an_employee_is_read() throws SQLException {
        try (SliceStore store = SliceStore.h2();
                Connection connection = store.database().getConnection();
                ResultSet tables = connection.getMetaData().getColumns(null, "public", "%", "employee_id")) {
            Set<String> holding = new TreeSet<>();
            while (tables.next()) {
                holding.add(tables.getString("TABLE_NAME"));
            }
            holding.remove("career_goal"); // The person's own words, told by the development package.
            holding.remove("employee_word"); // The words of the name again, which is shown.
            assertThat(holding)
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(OwnFeeds.ALL)
                            .anyMatch(feed -> feed.from().startsWith(table + " t")));
        }
    }

    private static SmallAgency agency(SliceStore store) {
        SmallAgency agency = SmallAgency.in(store.database());
        agency.unit("dinas", null).staff("ani", "dinas").staff("budi", "dinas");
        agency.run("insert into import_feed values (1, 'rw_golongan', 1, 1, 0, 0, 0, 0, 0)");
        agency.run(
                "insert into grade_held (id, employee_id, source_key, grade, valid_from, row_hash, source, import_id)"
                        + " select 8, id, 'g1', 'III/b', date '2024-04-01', 0, 'UJI', 1 from employee"
                        + " where source_key = 'ani'");
        return agency;
    }

    private static StoredData.Row only(StoredData data, String feed) {
        List<StoredData.Row> rows = data.feeds().stream()
                .filter(each -> each.feed().equals(feed))
                .flatMap(each -> each.rows().stream())
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
