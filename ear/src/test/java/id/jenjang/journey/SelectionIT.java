package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.link;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A selection from the announcement that somebody applies to, over scores and decision, to the answered objection. */
@Journey
class SelectionIT {
    private static final String TEST = "Tes Layanan Pelanggan Tetap";

    @Test
    void an_employee_applies_to_an_announcement_with_named_documents(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Seleksi Saya");
        link(page, "Seleksi Kepala Seksi Pelayanan").first().click();
        assertThat(main(page).getByText("syarat terpenuhi").first()).isVisible();
        button(page, "Kirim lamaran").click();
        assertThat(page.getByText("Sebutkan dokumen yang wajib.")).isVisible();
        field(page, "Daftar riwayat hidup").fill("Arsip kepegawaian 12/2026");
        button(page, "Kirim lamaran").click();
        assertThat(page.getByText("Tersimpan.").first()).isVisible();
        assertThat(main(page).getByText("Terkirim").first()).isVisible();
        site.picture(page, "selection-applied");
    }

    @Test
    void a_test_is_scored_ranked_decided_told_objected_to_and_answered(Site site, Page page) {
        scores(site, page, "panitia", "90");
        scores(site, page, "panitia2", "85,5");
        String address = ranks(site, page);
        confirms(site, page);
        objects(site, page);
        answers(site, page);
        for (String user : List.of("kepala", "pegawai", "komite", "auditor", "admin", "panitia")) {
            site.logIn(page, user);
            Assertions.assertThat(page.request().get(address).status()).as(user).isEqualTo(404);
            Assertions.assertThat(page.request()
                            .get(address.replace("selection?", "selectionfile?form=csv&"))
                            .status())
                    .as("file for " + user)
                    .isEqualTo(404);
        }
    }

    private static void scores(Site site, Page page, String member, String score) {
        site.logIn(page, member);
        menu(page, "Seleksi");
        link(page, TEST).click();
        page.waitForLoadState();
        int left = Integer.parseInt(
                main(page).locator(".answer").first().innerText().split(" ")[0]);
        Assertions.assertThat(left).isPositive();
        while (left > 0) {
            field(page, "Sikap melayani \\(50 %\\)").fill(score);
            field(page, "Penyelesaian keluhan \\(50 %\\)").fill(score);
            site.picture(page, "selection-score-" + member);
            button(page, "Kirim nilai").click();
            left--;
            assertThat(main(page).getByText(left + " pelamar menunggu nilai Anda"))
                    .isVisible();
            page.waitForLoadState();
        }
    }

    private static String ranks(Site site, Page page) {
        site.logIn(page, "analis");
        menu(page, "Seleksi");
        link(page, TEST).click();
        page.waitForLoadState();
        button(page, "Tetapkan peringkat").click();
        assertThat(main(page).getByText("Dapat dihitung ulang").first()).isVisible();
        site.picture(page, "selection-ranked");
        return page.url();
    }

    private static void confirms(Site site, Page page) {
        site.logIn(page, "ppk");
        menu(page, "Seleksi");
        link(page, TEST).click();
        page.waitForLoadState();
        field(page, "Alasan").fill("Semua yang mencapai nilai ambang dinyatakan lulus.");
        button(page, "Tetapkan yang lulus").click();
        assertThat(main(page).getByText("Ditetapkan").first()).isVisible();
    }

    private static void objects(Site site, Page page) {
        site.logIn(page, "cs");
        menu(page, "Seleksi Saya");
        link(page, TEST).first().click();
        assertThat(main(page).getByText("Anda lulus").first()).isVisible();
        field(page, "Keberatan Anda").fill("Nilai praktik saya mohon diperiksa lagi.");
        button(page, "Ajukan keberatan").click();
        assertThat(main(page).getByText("Dijawab paling lambat").first()).isVisible();
        site.picture(page, "selection-objection");
    }

    private static void answers(Site site, Page page) {
        site.logIn(page, "pyb");
        menu(page, "Seleksi");
        link(page, TEST).click();
        page.waitForLoadState();
        field(page, "Jawaban").fill("Nilai praktik sudah diperiksa dan benar.");
        button(page, "Tolak keberatan").click();
        assertThat(main(page).getByText("Keberatan ditolak").first()).isVisible();
        site.logIn(page, "cs");
        menu(page, "Seleksi Saya");
        link(page, TEST).first().click();
        assertThat(main(page)
                        .getByText("Nilai praktik sudah diperiksa dan benar.")
                        .first())
                .isVisible();
    }
}
