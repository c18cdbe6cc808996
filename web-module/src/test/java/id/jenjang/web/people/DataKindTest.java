package id.jenjang.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.StoredData;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataKindTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void names_and_values_are_told_in_words() {
        DataKind kind = kinds("rw_golongan", value("golongan", "III/b"), value("tmt_golongan", "2022-10-01"))
                .get(0);

        assertThat(kind.title()).isEqualTo("Riwayat golongan");
        assertThat(kind.rows().get(0).values())
                .containsExactly(
                        new DataKind.Value("Golongan ruang", "III/b"),
                        new DataKind.Value("TMT golongan", "1 Oktober 2022"));
    }

    @Test
    void a_code_is_told_by_its_own_column_first() {
        assertThat(kinds("statuses", value("kedudukan_hukum_id", "01"), value("nomor", "01"))
                        .get(0)
                        .rows()
                        .get(0)
                        .values())
                .extracting(DataKind.Value::text)
                .containsExactly("Aktif", "01");
    }

    @Test
    void what_has_no_words_is_shown_as_it_is_stored() {
        assertThat(kinds("mystery", value("odd", "9999-99-99"))
                        .get(0)
                        .rows()
                        .get(0)
                        .values())
                .containsExactly(new DataKind.Value("odd", "9999-99-99"));
    }

    @Test
    void two_parts_of_one_file_are_one_kind() {
        StoredData.Feed feed = new StoredData.Feed("declarations", DAY, List.of(row(value("jenis", "KELUARGA"))));

        List<DataKind> kinds =
                DataKind.of(new StoredData(UUID.randomUUID(), List.of(feed, feed)), Words.in(new Locale("id")));

        assertThat(kinds).hasSize(1);
        assertThat(kinds.get(0).rows()).hasSize(2);
    }

    private static List<DataKind> kinds(String feed, StoredData.Value... values) {
        StoredData stored =
                new StoredData(UUID.randomUUID(), List.of(new StoredData.Feed(feed, DAY, List.of(row(values)))));
        return DataKind.of(stored, Words.in(new Locale("id")));
    }

    private static StoredData.Row row(StoredData.Value... values) {
        return new StoredData.Row("SIMPEG", DAY, true, List.of(values));
    }

    private static StoredData.Value value(String column, String text) {
        return new StoredData.Value(column, text);
    }
}
