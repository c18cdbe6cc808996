package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.jenjang.demo.DefectiveAgency;
import id.jenjang.demo.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An analyst brings in what the HR platform delivers: changed, defective, and once more. One after the other. */
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportIT {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Pattern RUN = Pattern.compile(".*/host/import-run\\?run=[0-9a-f-]{36}");

    @TempDir
    private static Path folder;

    private static ChangedDelivery changed;

    @Test
    @Order(1)
    void a_changed_delivery_is_read_reported_and_applied_once_confirmed(Site site, Page page) throws IOException {
        changed = ChangedDelivery.of(site.delivery(), folder.resolve("kiriman"));
        site.logIn(page, "analis");
        assertThat(people(page, ChangedDelivery.NEWCOMER)).hasCount(0);

        upload(site, page, changed.zipped());
        state(page, "Menunggu keputusan");
        assertThat(page.getByText("Siap diterapkan: 2 baris baru, 1 baris berubah, 1 baris tidak ada lagi."))
                .isVisible();
        counted(page, "Data pokok pegawai", "2401", "1", "1", "2399", "0");
        counted(page, "Riwayat jabatan", null, "1", "0", null, "0");
        counted(page, "Pelatihan lain", null, "0", "0", null, "1");
        assertThat(row(card(page, "Contoh perbedaan"), ChangedDelivery.NAME_BEFORE, ChangedDelivery.NAME_AFTER))
                .isVisible();
        site.picture(page, "journey-impor-laporan");

        button(page, "Terapkan").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("2 baris baru ditambahkan, 1 baris diubah, 1 baris ditandai tidak ada lagi");
        site.window(page, "journey-impor-konfirmasi");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya, lanjutkan"))
                .click();
        state(page, "Diterapkan");
        site.picture(page, "journey-impor-diterapkan");

        assertThat(people(page, ChangedDelivery.NEWCOMER)).hasCount(1);
        assertThat(people(page, ChangedDelivery.NAME_AFTER)).hasCount(1);
    }

    @Test
    @Order(2)
    void a_defective_delivery_is_named_defect_by_defect_and_cannot_be_applied(Site site, Page page) throws IOException {
        List<Planted> planted = DefectiveAgency.copy(changed.folder(), folder.resolve("cacat"));
        Assertions.assertThat(planted.stream().map(Planted::code).distinct()).hasSizeGreaterThanOrEqualTo(30);
        site.logIn(page, "analis");

        upload(site, page, ChangedDelivery.zipped(folder.resolve("cacat")));
        state(page, "Menunggu keputusan");
        assertThat(page.getByText(Pattern.compile("Ditemukan \\d+ kesalahan pada \\d+ baris")))
                .isVisible();
        assertThat(button(page, "Terapkan")).hasCount(0);
        site.picture(page, "journey-impor-cacat");

        Download download = page.waitForDownload(() -> card(page, "Temuan")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Unduh CSV"))
                .click());
        List<String> findings = Files.readAllLines(download.path());
        for (Planted each : planted) {
            Assertions.assertThat(findings)
                    .as("%s in %s, line %d", each.code(), each.file(), each.line())
                    .anyMatch(line -> line.contains(each.file()) && line.matches(".*\\b" + each.line() + "\\b.*"));
        }
        card(page, "Temuan")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Lihat pegawai ")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*feed=pegawai.*"));
        assertThat(row(card(page, "Temuan"), "pegawai:").first()).isVisible();
        site.picture(page, "journey-impor-temuan");

        button(page, "Batalkan impor").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya, lanjutkan"))
                .click();
        state(page, "Dibatalkan");
        assertThat(people(page, "Uji Riwayat")).hasCount(0);
    }

    @Test
    @Order(3)
    void the_same_delivery_again_changes_nothing_so_neither_did_the_defective_one(Site site, Page page)
            throws IOException {
        site.logIn(page, "analis");

        upload(site, page, changed.zipped());
        state(page, "Menunggu keputusan");
        assertThat(page.getByText("Isi berkas sama dengan data yang sudah ada; tidak ada yang akan berubah."))
                .isVisible();
        counted(page, "Data pokok pegawai", "2401", "0", "0", "2401", "0");
        button(page, "Terapkan").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya, lanjutkan"))
                .click();
        state(page, "Diterapkan");
        menu(page, "Impor");
        assertThat(row(main(page), "kiriman.zip", "Diterapkan")).hasCount(2);
        assertThat(row(main(page), "cacat.zip", "Dibatalkan")).hasCount(1);
        site.picture(page, "journey-impor-daftar");
    }

    // Left and come back to while it runs, as people do.
    private static void upload(Site site, Page page, Path zip) {
        menu(page, "Impor");
        page.locator("input[type=file]").setInputFiles(zip);
        page.waitForURL(RUN);
        String run = page.url();
        site.picture(page, "journey-impor-berjalan-" + zip.getFileName());
        menu(page, "Beranda");
        page.navigate(run);
        assertThat(heading(page, "Impor " + zip.getFileName())).isVisible();
    }

    private static void state(Page page, String state) {
        assertThat(main(page)
                        .getByText(state, new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG.toMillis()));
    }

    // Read, new, changed, unchanged, gone; null where it does not matter.
    private static void counted(Page page, String file, String... counts) {
        Locator cells = row(card(page, "Menurut berkas"), file).getByRole(AriaRole.GRIDCELL);
        for (int column = 0; column < counts.length; column++) {
            if (counts[column] != null) {
                assertThat(cells.nth(column + 1))
                        .hasText(Pattern.compile("\\D*" + counts[column].replaceFirst("(\\d)(\\d{3})$", "$1.$2")));
            }
        }
    }

    private static Locator people(Page page, String name) {
        page.navigate("people/unit");
        page.getByLabel("Cari nama, jabatan, atau unit").fill(name);
        button(page, "Cari").click();
        assertThat(page).hasURL(Pattern.compile(".*q=.*"));
        return main(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
