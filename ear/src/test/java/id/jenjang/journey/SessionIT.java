package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.choose;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What browsers and intranets do round our pages: back, reload, frames, languages, sessions that end. */
@Journey
class SessionIT {
    private static final String AIM = "Analis Kebijakan Ahli Muda";
    private static final String WORDS = "Ditulis sebelum sesi berakhir.";

    @Test
    void nothing_typed_is_lost_when_the_session_has_ended(Site site, Page page) {
        site.logIn(page, "pppk");
        page.navigate("ladder/goal");
        page.getByLabel("Alasan dan rencana").fill(WORDS);
        choose(page, "Jabatan yang dituju", "Perawat Ahli Muda");
        page.context().clearCookies();
        button(page, "Simpan tujuan").click();

        assertThat(page).hasURL(Pattern.compile(".*/login\\?back=.*"));
        site.fillIn(page, "pppk");
        assertThat(heading(page, "Tujuan karier")).isVisible();
        assertThat(page.getByLabel("Alasan dan rencana")).hasValue(WORDS);
        assertThat(field(page, "Jabatan yang dituju").locator("option:checked")).hasText("Perawat Ahli Muda");
        site.picture(page, "journey-sesi-berakhir");
    }

    @Test
    void a_page_that_was_open_too_long_comes_back_with_what_was_typed(Site site, Page page) {
        site.logIn(page, "pppk");
        page.navigate("ladder/goal");
        page.getByLabel("Alasan dan rencana").fill(WORDS);
        for (int other = 0; other < 20; other++) {
            page.request().get("ladder/goal");
        }
        choose(page, "Jabatan yang dituju", "Perawat Ahli Muda");
        button(page, "Simpan tujuan").click();

        assertThat(page.getByText("Halaman ini terlalu lama terbuka sehingga dimuat ulang."))
                .isVisible();
        assertThat(page.getByLabel("Alasan dan rencana")).hasValue(WORDS);
        site.picture(page, "journey-halaman-kedaluwarsa");
    }

    @Test
    void back_and_reload_lead_where_they_say(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Karier Saya");
        heading(page, AIM).getByRole(AriaRole.LINK).click();
        assertThat(title(page)).hasText("Lembar Kelayakan");
        String sheet = page.url();
        page.reload();
        assertThat(title(page)).hasText("Lembar Kelayakan");
        assertThat(main(page).getByText(AIM).first()).isVisible();
        page.goBack();
        assertThat(title(page)).hasText("Karier Saya");
        page.goForward();
        assertThat(page).hasURL(sheet);
        assertThat(title(page)).hasText("Lembar Kelayakan");
    }

    @Test
    void another_language_stays_on_the_page(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Karier Saya");
        heading(page, AIM).getByRole(AriaRole.LINK).click();
        assertThat(title(page)).hasText("Lembar Kelayakan");
        String sheet = page.url();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(title(page)).hasText("Eligibility sheet");
        assertThat(page).hasURL(sheet);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bahasa Indonesia"))
                .click();
        assertThat(title(page)).hasText("Lembar Kelayakan");
        assertThat(page).hasURL(sheet);
    }

    @Test
    void an_intranet_shows_the_content_without_the_frame(Site site, Page page) {
        site.logIn(page, "pegawai");
        Response answer = page.navigate("ladder/career?embed=1");
        assertThat(title(page)).hasText("Karier Saya");
        Locator menu = page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu").setExact(true));
        assertThat(menu).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar")))
                .hasCount(0);
        Assertions.assertThat(answer.headersArray())
                .filteredOn(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                .anyMatch(header -> header.value.contains("frame-ancestors"))
                .anyMatch(header -> header.value.contains("script-src 'self' 'nonce-"));
        site.picture(page, "journey-embed");
        page.navigate("ladder/career?embed=0");
        assertThat(menu).isVisible();
    }

    @Test
    void the_menu_is_there_for_an_intranet_to_draw(Site site, Page page) {
        site.logIn(page, "kepala");
        String menu = page.request().get("api/menu").text();
        Assertions.assertThat(menu)
                .contains("/jenjang/people/unit", "Unit Saya")
                .doesNotContain("host/import");
    }
}
