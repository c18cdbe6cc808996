package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Journey
class LogInIT {
    private static final Pattern LOGIN = Pattern.compile(".*/login.*");

    @ParameterizedTest
    @ValueSource(strings = {"pegawai", "kepala", "analis", "auditor", "admin"})
    void each_demo_user_arrives_at_home(String user, Site site, Page page) {
        site.logIn(page, user);
        assertThat(page).not().hasURL(LOGIN);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Beranda");
        site.picture(page, "beranda-" + user);
    }

    @Test
    void a_wrong_password_is_said_and_leads_nowhere(Site site, Page page) {
        page.navigate("login");
        page.getByLabel("Nama pengguna").fill("analis");
        page.getByLabel("Kata sandi").fill("salah");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
        assertThat(page.getByText("Nama pengguna atau kata sandi tidak cocok.")).isVisible();
        assertThat(page).hasURL(LOGIN);
        site.picture(page, "masuk-gagal");
    }

    @Test
    void a_page_asked_for_before_logging_in_asks_to_log_in(Page page) {
        page.navigate("styleguide");
        assertThat(page).hasURL(LOGIN);
    }
}
