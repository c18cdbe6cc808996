package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.choose;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;
import static id.jenjang.journey.Screen.said;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A civil servant finds out where they can go, what is missing, and where it stands written. */
@Journey
class CareerIT {
    private static final String AIM = "Analis Kebijakan Ahli Muda";
    private static final Pattern ANSWER = Pattern.compile("Anda memenuhi \\d+ dari \\d+ syarat untuk " + AIM + "\\..*");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]+ 20\\d\\d");

    @Test
    void the_sheet_of_the_next_step_says_what_is_met_missing_and_unknown(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Karier Saya");
        assertThat(main(page).getByText("Ratna Dewi, S.E.").first()).isVisible();
        site.picture(page, "journey-karier-saya");

        heading(page, AIM).getByRole(AriaRole.LINK).click();

        assertThat(heading(page, "Lembar Kelayakan")).isVisible();
        assertThat(page.getByText(ANSWER)).isVisible();
        for (String verdict : List.of("Terpenuhi", "Belum terpenuhi", "Perlu data")) {
            Locator row = rows(page, verdict).first();
            row.locator("summary").click();
            assertThat(said(row, "Dasar hukum")).hasText(Pattern.compile(".*(Pasal|Lampiran|PP|Permen|Per).*"));
            assertThat(said(row, "Cara menilai")).not().isEmpty();
        }
        Locator missing = rows(page, "Belum terpenuhi").first();
        assertThat(said(missing, "Yang menutupnya")).not().isEmpty();
        assertThat(said(missing, "Paling cepat")).hasText(DAY);
        assertThat(said(missing, "Sumber")).hasText(DAY);
        site.picture(page, "journey-lembar-kelayakan");
    }

    @Test
    void a_printed_sheet_has_every_row_open_and_nothing_of_the_frame(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Karier Saya");
        heading(page, AIM).getByRole(AriaRole.LINK).click();
        assertThat(page.getByText(ANSWER)).isVisible();

        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        Locator rows = main(page).getByRole(AriaRole.GROUP);
        Assertions.assertThat(rows.count()).isPositive();
        for (Locator row : rows.all()) {
            assertThat(said(row, "Dasar hukum")).isVisible();
        }
        assertThat(page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Menu").setExact(true)))
                .isHidden();
        assertThat(page.getByText("Dicetak ")).isVisible();
        site.picture(page, "journey-lembar-cetak");

        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(said(rows.first(), "Dasar hukum")).isHidden();
    }

    @Test
    void a_goal_is_set_shows_on_the_first_page_and_is_ended(Site site, Page page) {
        site.logIn(page, "pegawai");
        page.navigate("ladder/goal");
        assertThat(heading(page, "Tujuan karier")).isVisible();
        choose(page, "Jabatan yang dituju", AIM);
        page.getByLabel("Alasan dan rencana").fill("Menulis kebijakan yang dipakai, bukan hanya dibaca.");
        site.picture(page, "journey-tujuan-isian");
        button(page, "Simpan tujuan").click();

        assertThat(page.getByText("Tujuan karier Anda tersimpan.")).isVisible();
        assertThat(heading(page, "Tujuan: " + AIM)).isVisible();
        assertThat(page.getByText("Menulis kebijakan yang dipakai, bukan hanya dibaca."))
                .isVisible();
        assertThat(heading(page, "Jalan menuju tujuan")).isVisible();
        site.picture(page, "journey-tujuan");
        menu(page, "Beranda");
        assertThat(heading(page, "Tujuan saya")).isVisible();
        assertThat(card(page, "Tujuan saya").getByText(ANSWER)).isVisible();
        site.picture(page, "journey-beranda-tujuan");

        menu(page, "Karier Saya");
        button(page, "Akhiri tujuan").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).isVisible();
        site.window(page, "journey-tujuan-akhiri");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Akhiri tujuan"))
                .click();
        assertThat(page.getByText("Tujuan karier Anda sudah diakhiri.")).isVisible();
        menu(page, "Beranda");
        assertThat(card(page, "Tujuan saya").getByText("Tetapkan tujuan")).isVisible();
    }

    @Test
    void the_map_is_walked_and_opened_by_keyboard_alone(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Peta Karier");
        Locator map = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Peta karier").setExact(true));
        Locator me = map.getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("^Analis Kebijakan Ahli Pertama .*Jabatan sekarang$")));
        me.focus();
        site.window(page, "journey-peta");
        page.keyboard().press("ArrowRight");
        assertThat(me).not().isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(me).isFocused();
        page.keyboard().press("ArrowRight");
        String reached = (String) page.evaluate("() => document.activeElement.getAttribute('aria-label')");

        page.keyboard().press("Enter");
        Locator panel = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Lembar Kelayakan"));
        assertThat(panel).isVisible();
        assertThat(panel).isFocused();
        String job = panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .innerText();
        Assertions.assertThat(job).isNotBlank();
        Assertions.assertThat(reached).startsWith(job);
        site.window(page, "journey-peta-panel");

        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(map.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(reached).setExact(true)))
                .isFocused();
    }

    @Test
    void the_map_reads_as_a_list_as_well(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Peta Karier");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Cara melihat"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Daftar").setExact(true))
                .click();
        Locator list = main(page).getByRole(AriaRole.TABLE);
        assertThat(list).isVisible();
        assertThat(page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Peta karier").setExact(true)))
                .hasCount(0);
        site.picture(page, "journey-peta-daftar");
        list.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(AIM).setExact(true))
                .click();
        assertThat(page.getByText(ANSWER)).isVisible();
    }

    @Test
    void who_looked_is_told_to_whom_was_looked_at(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Data Saya");
        Locator looks = card(page, "Siapa yang melihat");
        String before = looks.innerText();

        site.logIn(page, "kepala");
        menu(page, "Unit Saya");
        page.getByLabel("Cari nama, jabatan, atau unit").fill("Ratna Dewi");
        button(page, "Cari").click();
        main(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ratna Dewi"))
                .click();
        assertThat(heading(page, "Karier pegawai")).isVisible();

        site.logIn(page, "pegawai");
        menu(page, "Data Saya");
        assertThat(row(looks, "Kepala unit", "Badan Perencanaan Pembangunan Daerah", "Kedudukan karier")
                        .first())
                .isVisible();
        Assertions.assertThat(looks.innerText())
                .as("the newest come first, on a page that may be full")
                .isNotEqualTo(before);
        site.picture(page, "journey-data-saya");
    }

    // The rows of the sheet with a verdict; the word alone, so that "Terpenuhi" is not found in "Belum terpenuhi".
    private static Locator rows(Page page, String verdict) {
        return main(page)
                .getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary")
                                .getByText(verdict, new Locator.GetByTextOptions().setExact(true))));
    }
}
