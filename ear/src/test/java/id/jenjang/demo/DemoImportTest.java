package id.jenjang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.DemoImport;
import id.jenjang.store.Migrated;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo agency on its way through the import: sound as it is, and with all that can be wrong. */
class DemoImportTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TempDir
    private static Path folder;

    private static Path clean;

    @BeforeAll
    static void write() throws Exception {
        clean = folder.resolve("bersih");
        DemoAgency.write(clean, 400, 7, AS_OF);
    }

    @Test
    void the_demo_agency_comes_in_without_an_error_and_its_warts_are_mended() throws Exception {
        DemoImport demo = new DemoImport(Migrated.h2(), AS_OF);

        UUID run = demo.stage(clean);

        assertThat(demo.flaws(run)).isEmpty();
        assertThat(demo.answers("select distinct defect from import_flaw_count"))
                .containsExactlyInAnyOrder("NUMBER_SPACED", "BLANK_SPELLING", "TITLE_IN_NAME");
        demo.apply(run);
        assertThat(demo.status(run)).isEqualTo("APPLIED");
        assertThat(demo.answers("select count(*) from employee")).containsExactly("400");
        assertThat(demo.answers("select sum(rows_bad) from import_feed")).containsExactly("0");
    }

    @Test
    void the_same_files_again_change_nothing() throws Exception {
        DemoImport demo = new DemoImport(Migrated.h2(), AS_OF);
        demo.apply(demo.stage(clean));

        UUID again = demo.stage(clean);

        assertThat(demo.answers("select sum(rows_new + rows_changed + rows_gone) from import_feed f"
                        + " join import_run r on r.id = f.import_id where r.uuid = '" + again + "'"))
                .containsExactly("0");
    }

    @Test
    void each_planted_defect_is_found_where_it_stands_and_nothing_is_written() throws Exception {
        List<Planted> planted = DefectiveAgency.copy(clean, folder.resolve("cacat"));
        DemoImport demo = new DemoImport(Migrated.h2(), AS_OF);

        UUID run = demo.stage(folder.resolve("cacat"));

        List<String> expected = planted.stream()
                .map(each -> each.code() + " " + each.file() + " " + each.line() + " "
                        + (each.column() == null ? "-" : each.column()))
                .toList();
        assertThat(demo.flaws(run)).containsAll(expected);
        assertThat(planted.stream().map(Planted::code).distinct().count()).isGreaterThanOrEqualTo(30);
        assertThat(demo.answers("select count(*) from employee")).containsExactly("0");
        assertThat(demo.answers("select count(*) from unit")).containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_cannot_be_read_refuses_the_delivery_and_is_named(SpoiledFile spoiled) throws Exception {
        Path copy = folder.resolve(spoiled.name());
        spoiled.copy(clean, copy);
        DemoImport demo = new DemoImport(Migrated.h2(), AS_OF);

        UUID run = demo.stage(copy);

        assertThat(demo.status(run)).isEqualTo("REFUSED");
        assertThat(demo.flaws(run)).anyMatch(flaw -> flaw.startsWith(spoiled + " " + spoiled.file() + " "));
        assertThat(demo.answers("select count(*) from employee")).containsExactly("0");
    }
}
