package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.link;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A round from its first day to two plans side by side: begun by the analyst, bid for by an employee, planned, tried
 * another way in a copy, compared, and ended.
 */
@Journey
class RotationIT {
    private static final double PLANNED = 120_000;
    private static final String ROUND = "Putaran perjalanan";

    @Test
    void an_analyst_takes_a_round_from_its_scope_to_two_plans_side_by_side(Site site, Page page) {
        begin(site, page);
        open(page);
        related(site, page);
        String first = bid(site, page);
        plan(site, page);
        String person = reasons(site, page);
        tryOut(page);
        compare(site, page, person);
        end(page);

        site.logIn(page, "lurah");
        market(page);
        assertThat(main(page).getByText("Minat sudah ditutup pada")).isVisible();
        assertThat(main(page).locator("ol.ranked li").first()).hasAttribute("data-position", first);
    }

    private static void begin(Site site, Page page) {
        site.logIn(page, "analis");
        menu(page, "Putaran Rotasi");
        link(page, "Putaran baru").first().click();
        field(page, "Nama putaran").fill(ROUND);
        main(page).locator("summary").filter(text("Jenjang jabatan")).click();
        main(page)
                .getByLabel("Pengawas", new Locator.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Mulai putaran").click();
        assertThat(title(page)).hasText(ROUND);
        assertThat(main(page).getByText("Putaran dimulai sebagai rancangan.")).isVisible();
    }

    private static void open(Page page) {
        field(page, "Kilometer").fill("2");
        button(page, "Simpan bobot").click();
        assertThat(main(page).getByText("disimpan sebagai versi baru")).isVisible();
        assertThat(field(page, "Kilometer")).hasValue("2");
        sure(page, "Buka untuk minat");
        assertThat(main(page).getByText("Putaran dibuka untuk minat sampai")).isVisible();
    }

    /** Two people are declared related for the round, and the declaration is ended again. */
    private static void related(Site site, Page page) {
        link(page, "Nyatakan hubungan").click();
        pick(page, "Nama pegawai pertama");
        pick(page, "Nama pegawai kedua");
        field(page, "Alasan").fill("Kakak dan adik kandung, menurut surat pernyataan keduanya.");
        site.picture(page, "rotation-pair");
        button(page, "Simpan pernyataan").click();
        assertThat(main(page).getByText("Pernyataan disimpan.")).isVisible();
        Locator declared = main(page).locator("#pairs");
        assertThat(declared.getByText("Kakak dan adik kandung")).isVisible();
        declared.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Akhiri"))
                .first()
                .click();
        field(page, "Alasan").fill("Ternyata hanya bernama sama.");
        button(page, "Akhiri pernyataan").click();
        assertThat(main(page).getByText("Pernyataan diakhiri.")).isVisible();
        assertThat(declared.getByText("Ternyata hanya bernama sama.")).isVisible();
    }

    private static void pick(Page page, String field) {
        field(page, field).fill("an");
        button(page, "Cari").click();
        page.waitForLoadState();
        main(page).locator(".found a").first().click();
        page.waitForLoadState();
    }

    /** The head of a kelurahan ranks two positions and puts the second first; answers which. */
    private static String bid(Site site, Page page) {
        site.logIn(page, "lurah");
        market(page);
        Locator ranked = main(page).locator("ol.ranked li");
        button(page, "Pilih").first().click();
        assertThat(ranked).hasCount(1);
        page.waitForLoadState();
        button(page, "Pilih").first().click();
        assertThat(ranked).hasCount(2);
        page.waitForLoadState();
        String second = ranked.nth(1).getAttribute("data-position");
        ranked.nth(1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Naik"))
                .click();
        assertThat(ranked.first()).hasAttribute("data-position", second);
        page.waitForLoadState();
        site.picture(page, "rotation-market");
        return second;
    }

    private static void market(Page page) {
        menu(page, "Bursa Jabatan");
        link(page, ROUND).first().click();
        assertThat(link(page, ROUND).first()).hasAttribute("aria-current", "true");
        page.waitForLoadState();
    }

    private static void plan(Site site, Page page) {
        site.logIn(page, "analis");
        menu(page, "Putaran Rotasi");
        link(page, ROUND).first().click();
        sure(page, "Tutup penerimaan minat");
        assertThat(main(page).getByText("Penerimaan minat ditutup.")).isVisible();
        sure(page, "Mulai perencanaan");
        assertThat(main(page).getByText("Perencanaan dimulai.")).isVisible();
        field(page, "Batas waktu dalam detik").fill("10");
        button(page, "Hitung rencana").click();
        answered(page);
        site.picture(page, "rotation-plan");
    }

    /** Opens the reasons of the first who moves, beside the table; answers who that is. */
    private static String reasons(Site site, Page page) {
        Locator first = main(page).locator("[id$=rows_data] a").first();
        String person = first.innerText();
        first.click();
        assertThat(heading(page, "Mengapa: " + person)).isVisible();
        assertThat(heading(page, "Alasan")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*plan-view.*person=.*"));
        page.reload();
        assertThat(heading(page, "Mengapa: " + person)).isVisible();
        site.window(page, "rotation-reasons");
        return person;
    }

    private static void tryOut(Page page) {
        Screen.choose(page, "Jenis ketetapan", "Tetap di jabatan");
        field(page, "Alasan").fill("Sedang memimpin pemulihan sesudah banjir.");
        button(page, "Coba di salinan").click();
        assertThat(heading(page, "Diubah di salinan ini")).isVisible();
        button(page, "Hitung ulang sisanya").click();
        answered(page);
    }

    private static void compare(Site site, Page page, String person) {
        menu(page, "Meja Rencana");
        button(page, "Bandingkan").click();
        assertThat(title(page)).hasText("Bandingkan rencana");
        assertThat(card(page, "Siapa yang berbeda").getByText(person)).isVisible();
        main(page).locator("summary").filter(text("Menurut jenis kelamin")).click();
        assertThat(main(page).getByText("Perempuan").first()).isVisible();
        site.picture(page, "rotation-compare");
    }

    /** Other journeys look for the demo's own round at the desk. */
    private static void end(Page page) {
        menu(page, "Putaran Rotasi");
        link(page, ROUND).first().click();
        sure(page, "Akhiri putaran");
        assertThat(main(page).getByText("Putaran diakhiri")).isVisible();
    }

    private static void answered(Page page) {
        main(page).locator(".plan-DONE").first().waitFor(new Locator.WaitForOptions().setTimeout(PLANNED));
        page.reload();
        assertThat(heading(page, "Sasaran")).isVisible();
    }

    private static void sure(Page page, String name) {
        button(page, name).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya"))
                .click();
        page.waitForLoadState();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
