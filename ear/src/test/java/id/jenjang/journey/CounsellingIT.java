package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.link;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Counselling between two, and everybody else kept out: heads, analysts, the committee, who runs the system. */
@Journey
class CounsellingIT {
    private static final String SECRET = "Saya bingung memilih antara jalur struktural dan fungsional.";
    private static final String NOTE = "Coba catat dulu tugas yang paling Anda sukai.";

    @Test
    void a_case_is_asked_held_and_closed_by_two_and_read_by_nobody_else(Site site, Page page) {
        offer(site, page);
        ask(site, page);

        site.logIn(page, "konselor");
        menu(page, "Konseling");
        site.picture(page, "counselling-cases");
        row(card(page, "Kasus yang saya tangani"), "Ratna Dewi", "Menunggu jawaban konselor")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(main(page).getByText(SECRET)).isVisible();
        button(page, "Terima kasus").click();
        assertThat(main(page).getByText("Tersimpan.").first()).isVisible();
        field(page, "Catatan baru").fill(NOTE);
        button(page, "Simpan catatan").click();
        assertThat(main(page).getByText(NOTE)).isVisible();
        site.picture(page, "counselling-case");
        String address = page.url();

        for (String user : List.of("kepala", "kabid", "analis", "komite", "auditor", "admin", "pelaksana")) {
            site.logIn(page, user);
            APIResponse answer = page.request().get(address);
            Assertions.assertThat(answer.status()).as(user).isEqualTo(404);
            Assertions.assertThat(answer.text()).as(user).doesNotContain(NOTE, SECRET);
        }
        audit(site, page);
        close(site, page);
    }

    private static void offer(Site site, Page page) {
        site.logIn(page, "konselor");
        menu(page, "Konseling");
        field(page, "Perkenalan").fill("Arah karier dan beban kerja; bertemu di BKPSDM atau lewat panggilan video.");
        main(page).getByLabel("Saya menerima permintaan baru").check();
        button(page, "Simpan perkenalan").click();
        assertThat(page.getByText("Perkenalan Anda tersimpan.")).isVisible();
    }

    private static void ask(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Konseling");
        main(page)
                .getByRole(AriaRole.RADIO)
                .and(main(page).getByLabel("Endang Lestari"))
                .check();
        field(page, "Yang ingin dibicarakan").fill(SECRET);
        site.picture(page, "counselling-ask");
        button(page, "Kirim permintaan").click();
        assertThat(page.getByText("Permintaan Anda terkirim kepada konselor.")).isVisible();
    }

    private static void audit(Site site, Page page) {
        site.logIn(page, "auditor");
        menu(page, "Daftar Kasus Konseling");
        assertThat(row(main(page), "Berjalan").first()).isVisible();
        Assertions.assertThat(main(page).innerText()).doesNotContain("Ratna", "Endang");
        site.picture(page, "counselling-register");
    }

    private static void close(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Konseling");
        row(card(page, "Konseling saya"), "Endang Lestari", "Berjalan")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(main(page).getByText(NOTE)).isVisible();
        field(page, "Hasil yang disepakati").fill("Bertemu lagi setelah penilaian akhir tahun.");
        button(page, "Akhiri kasus").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya"))
                .click();
        assertThat(main(page).getByText("Bertemu lagi setelah penilaian akhir tahun."))
                .isVisible();
        assertThat(link(page, "Konseling").or(main(page).getByText("Selesai")).first())
                .isVisible();
        site.picture(page, "counselling-closed");
    }
}
