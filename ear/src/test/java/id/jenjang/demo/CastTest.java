package id.jenjang.demo;

import static id.jenjang.demo.DeliveredFile.PEGAWAI;
import static id.jenjang.demo.DeliveredFile.REF_UNOR;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixed cast is there, whatever the size, the seed and the day. */
class CastTest {
    @TempDir
    private Path folder;

    @Test
    void every_member_of_the_cast_can_sign_on_and_is_an_employee_where_meant() throws IOException {
        DemoAgency.write(folder.resolve("a"), 400, 1, LocalDate.of(2026, 11, 23));
        Set<String> people = new DeliveredRows(folder.resolve("a"))
                .of(PEGAWAI).stream().map(DeliveredRows::number).collect(toSet());
        Map<String, String> users = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("a/users.properties"))) {
            if (!line.startsWith("#")) {
                users.put(
                        line.substring(0, line.indexOf(' ')),
                        line.replaceFirst(".*employee ", "").split(";")[0]);
            }
        }
        assertThat(users.keySet())
                .containsExactly(
                        "admin",
                        "agen",
                        "analis",
                        "analiskec",
                        "auditor",
                        "cs",
                        "kabid",
                        "kepala",
                        "komite",
                        "komite2",
                        "konselor",
                        "koordinator",
                        "lurah",
                        "panitia",
                        "panitia2",
                        "pegawai",
                        "pelaksana",
                        "ppk",
                        "pppk",
                        "pyb");
        users.forEach((user, number) -> assertThat(people.contains(number))
                .as(user)
                .isEqualTo(!Set.of("admin", "ppk").contains(user)));
    }

    @Test
    void the_cast_keeps_its_names_on_any_day_and_at_any_size() throws IOException {
        Path later = folder.resolve("later");
        DemoAgency.write(later, 5000, 3, LocalDate.of(2028, 2, 29));
        DeliveredRows there = new DeliveredRows(later);
        Set<String> names =
                there.of(PEGAWAI).stream().map(row -> row.getField("nama")).collect(toSet());
        Cast.members()
                .forEach(member -> assertThat(names).contains(member.name().name()));
        assertThat(there.of(PEGAWAI)).hasSize(5000);
        assertThat(there.of(REF_UNOR)).hasSize(1 + 2 * 120);
    }
}
