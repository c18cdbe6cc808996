package id.jenjang.demo;

import static id.jenjang.demo.DeliveredFile.PEGAWAI;
import static id.jenjang.demo.DeliveredFile.POSITIONS;
import static id.jenjang.demo.DeliveredFile.REF_UNOR;
import static id.jenjang.demo.DeliveredFile.RW_GOLONGAN;
import static id.jenjang.demo.DeliveredFile.RW_JABATAN;
import static id.jenjang.demo.DeliveredRows.date;
import static id.jenjang.demo.DeliveredRows.number;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jenjang.people.Grade;
import id.jenjang.people.Nip;
import id.jenjang.people.PppkNumber;
import id.jenjang.people.Sex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the demo agency: complete, consistent, the same for the same seed, with gaps only where meant. */
class DemoAgencyTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final int PEOPLE = 2400;

    @TempDir
    private static Path folder;

    private static DeliveredRows rows;

    @BeforeAll
    static void write() throws IOException {
        DemoAgency.write(folder.resolve("a"), PEOPLE, 1, AS_OF);
        rows = new DeliveredRows(folder.resolve("a"));
    }

    @Test
    void the_same_arguments_give_the_same_bytes() throws IOException {
        Path again = folder.resolve("again");
        DemoAgency.write(again, PEOPLE, 1, AS_OF);
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            for (Path file : files.toList()) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void another_seed_gives_other_people_but_the_same_cast() throws IOException {
        Path other = folder.resolve("other");
        DemoAgency.write(other, PEOPLE, 2, AS_OF);
        assertThat(Files.readString(other.resolve("pegawai.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("a/pegawai.csv")));
        assertThat(other.resolve("users.properties")).hasSameTextualContentAs(folder.resolve("a/users.properties"));
    }

    @Test
    void files_and_columns_are_those_that_the_format_documents() throws IOException {
        Map<String, List<String>> documented = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("../config/import-format.md"))) {
            if (line.matches("\\| `[a-z0-9_]+`.*")) {
                String[] cells = line.split("\\|");
                String columns = cells[3].replaceAll("\\([^)]*\\)", "").replace("*", "");
                documented.put(
                        cells[1].replaceAll("[`* ]", ""),
                        Stream.of(columns.split(",")).map(String::strip).toList());
            }
        }
        Map<String, List<String>> written = new HashMap<>();
        for (DeliveredFile file : DeliveredFile.values()) {
            written.put(Planting.name(file), file.columns());
        }
        assertThat(written).isEqualTo(documented);
    }

    @Test
    void there_are_as_many_people_as_asked_for_and_120_units_in_one_tree() {
        assertThat(rows.of(PEGAWAI)).hasSize(PEOPLE);
        Map<String, String> parents = new HashMap<>();
        rows.of(REF_UNOR).forEach(row -> parents.put(row.getField("id"), row.getField("diatasan_id")));
        assertThat(parents).hasSize(120);
        for (String unit : parents.keySet()) {
            Set<String> way = new HashSet<>();
            String at = unit;
            while (!at.isEmpty()) {
                assertThat(way.add(at)).as("no cycle through %s", at).isTrue();
                at = parents.get(at);
            }
            assertThat(way).contains("UN00001");
        }
    }

    @Test
    void every_number_is_valid_and_tells_birth_and_sex_and_entry() {
        Set<String> numbers = new HashSet<>();
        for (NamedCsvRecord row : rows.of(PEGAWAI)) {
            String number = number(row);
            assertThat(numbers.add(number)).isTrue();
            Sex sex = row.getField("jenis_kelamin").equals("M") ? Sex.MALE : Sex.FEMALE;
            switch (row.getField("jenis_pegawai")) {
                case "PNS", "CPNS" -> {
                    Nip nip = new Nip(number);
                    assertThat(nip.birthDate()).isEqualTo(date(row, "tanggal_lahir"));
                    assertThat(nip.appointed()).isEqualTo(YearMonth.from(date(row, "tmt_cpns")));
                    assertThat(nip.sex()).isEqualTo(sex);
                }
                case "PPPK" -> {
                    PppkNumber contract = new PppkNumber(number);
                    assertThat(contract.birthDate()).isEqualTo(date(row, "tanggal_lahir"));
                    assertThat(contract.sex()).isEqualTo(sex);
                }
                default -> assertThat(number).matches("BLUD-\\d{4}-\\d{5}");
            }
        }
    }

    @Test
    void what_a_row_names_exists() {
        Set<String> people =
                rows.of(PEGAWAI).stream().map(DeliveredRows::number).collect(toSet());
        Map<String, DeliveredFile> targets = Map.of(
                "unor_id",
                REF_UNOR,
                "diatasan_id",
                REF_UNOR,
                "jabatan_id",
                DeliveredFile.JOBS,
                "rumpun_id",
                DeliveredFile.JOB_FAMILIES,
                "kompetensi_id",
                DeliveredFile.COMPETENCIES,
                "posisi_id",
                POSITIONS);
        Map<DeliveredFile, Set<String>> ids = new HashMap<>();
        targets.values()
                .forEach(file -> ids.computeIfAbsent(
                        file,
                        f -> rows.of(f).stream().map(row -> row.getField("id")).collect(toSet())));
        List<String> strangers = new ArrayList<>();
        for (DeliveredFile file : DeliveredFile.values()) {
            for (NamedCsvRecord row : rows.of(file)) {
                if (file.ofPeople() && !people.contains(number(row))) {
                    strangers.add(file + ": " + number(row));
                }
                for (String column : file.columns()) {
                    String named = row.getField(column).strip();
                    boolean names = targets.containsKey(column) && !named.isEmpty();
                    if (names && !ids.get(targets.get(column)).contains(named)) {
                        strangers.add(file + ": " + named);
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void definitive_appointments_follow_one_another_without_overlap() {
        definitive().forEach((person, posts) -> {
            for (int i = 1; i < posts.size(); i++) {
                LocalDate next = date(posts.get(i), "tmt_jabatan");
                LocalDate end = date(posts.get(i - 1), "tmt_selesai");
                assertThat(date(posts.get(i - 1), "tmt_jabatan")).isBefore(next);
                assertThat(end == null || end.isBefore(next)).isTrue();
            }
        });
    }

    @Test
    void grades_never_fall_and_each_rise_takes_four_years() {
        Map<String, List<NamedCsvRecord>> all =
                rows.of(RW_GOLONGAN).stream().collect(groupingBy(DeliveredRows::number));
        assertThat(all).hasSizeGreaterThan(2000);
        for (List<NamedCsvRecord> grades : all.values()) {
            for (int i = 1; i < grades.size(); i++) {
                assertThat(ordinal(grades.get(i))).isEqualTo(ordinal(grades.get(i - 1)) + 1);
                assertThat(date(grades.get(i), "tmt_golongan"))
                        .isAfterOrEqualTo(
                                date(grades.get(i - 1), "tmt_golongan").plusYears(4));
            }
        }
    }

    @Test
    void no_seat_has_more_holders_than_its_quota_and_vacancies_are_between_five_and_fifteen_percent() {
        Map<String, Integer> holders = new HashMap<>();
        definitive()
                .values()
                .forEach(posts -> holders.merge(posts.get(posts.size() - 1).getField("posisi_id"), 1, Integer::sum));
        int places = 0;
        for (NamedCsvRecord seat : rows.of(POSITIONS)) {
            int quota = Integer.parseInt(seat.getField("kuota"));
            places += quota;
            assertThat(holders.getOrDefault(seat.getField("id"), 0)).isLessThanOrEqualTo(quota);
        }
        assertThat((places - PEOPLE) * 100 / places).isBetween(5, 15);
    }

    @Test
    void in_each_of_the_next_ten_years_between_15_and_90_people_retire() {
        Map<Integer, Integer> years = new TreeMap<>();
        for (NamedCsvRecord row : rows.of(PEGAWAI)) {
            LocalDate retires = date(row, "tmt_pensiun");
            if (retires != null) {
                years.merge(retires.getYear(), 1, Integer::sum);
                assertThat(retires).isAfter(AS_OF);
            }
        }
        for (int year = 2027; year <= 2036; year++) {
            assertThat(years.getOrDefault(year, 0)).as("%s", year).isBetween(15, 90);
        }
    }

    @Test
    void a_few_people_lack_diplomas_assessments_or_ratings_and_some_are_too_long_in_their_post() {
        assertThat(lacking(DeliveredFile.RW_PENDIDIKAN)).isBetween(40, 100);
        assertThat(lacking(DeliveredFile.ASSESSMENTS)).isBetween(50, 110);
        assertThat(lacking(DeliveredFile.RW_SKP22)).isBetween(10, 120);
        long long5 = definitive().values().stream()
                .map(posts -> date(posts.get(posts.size() - 1), "tmt_jabatan"))
                .filter(since -> since.isBefore(AS_OF.minusYears(5)))
                .count();
        assertThat(long5 * 1000 / PEOPLE).isBetween(120L, 300L);
    }

    @Test
    void every_file_has_rows_and_both_spellings_of_dates_and_numbers_occur() throws IOException {
        for (DeliveredFile file : DeliveredFile.values()) {
            assertThat(rows.of(file)).as("%s", file).isNotEmpty();
        }
        String people = Files.readString(folder.resolve("a/pegawai.csv"));
        assertThat(people).startsWith("\uFEFF").containsPattern(",\\d{2}-\\d{2}-\\d{4},");
        assertThat(people).containsPattern("\\d{8} \\d{6} \\d \\d{3}");
    }

    @Test
    void an_agency_too_small_for_its_single_seats_is_refused() {
        assertThatThrownBy(() -> DemoAgency.write(folder.resolve("small"), 50, 1, AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The demo agency needs at least ");
    }

    private static int lacking(DeliveredFile file) {
        Set<String> known = rows.of(file).stream().map(DeliveredRows::number).collect(toSet());
        Set<String> people =
                rows.of(PEGAWAI).stream().map(DeliveredRows::number).collect(toSet());
        people.removeAll(known);
        return people.size() * 1000 / PEOPLE;
    }

    private static int ordinal(NamedCsvRecord row) {
        String code = row.getField("golongan");
        if (code.matches("\\d\\d")) {
            return (code.charAt(0) - '1') * 4 + code.charAt(1) - '0';
        }
        return Grade.of(code).ordinal();
    }

    /** The definitive posts of each person in order of date. */
    private static Map<String, List<NamedCsvRecord>> definitive() {
        Map<String, List<NamedCsvRecord>> posts = rows.of(RW_JABATAN).stream()
                .filter(row -> row.getField("jenis_penugasan_id").equals("D"))
                .collect(groupingBy(DeliveredRows::number));
        posts.replaceAll((person, held) -> {
            List<NamedCsvRecord> inOrder = new ArrayList<>(held);
            inOrder.sort(Comparator.comparing(row -> date(row, "tmt_jabatan")));
            return inOrder;
        });
        return posts;
    }
}
