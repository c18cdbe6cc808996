package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.choose;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * A nomination lived through: the committee opens a pool, a head nominates one of their people, the committee decides
 * three questions one after the other, and the person reads them with their reasons.
 */
@Journey
class NominationIT {
    private static final String POOL = "KRS perjalanan";
    private static final String REASON = "Sudah memimpin dua tugas lintas unit.";
    private static final String PERSON = "Ratna Dewi";

    @Test
    void a_head_nominates_the_committee_decides_and_the_person_reads_why(Site site, Page page) {
        site.logIn(page, "komite");
        menu(page, "Kelompok Rencana Suksesi");
        field(page, "Kelompok").fill(POOL);
        choose(page, "Jenjang jabatan", "Pengawas");
        field(page, "Masa dalam kelompok \\(bulan\\)").fill("24");
        main(page).locator("form .ui-chkbox-box").click();
        button(page, "Buka kelompok").click();
        assertThat(title(page)).hasText(POOL);

        site.logIn(page, "kabid");
        menu(page, "Kotak Talenta");
        openCard(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nominasikan"))
                .click();
        assertThat(title(page)).hasText("Nominasi untuk kelompok");
        choose(page, "Kelompok", POOL);
        field(page, "Alasan").fill(REASON);
        button(page, "Nominasikan").click();
        assertThat(card(page, "Nominasi Anda untuk orang ini")).containsText(REASON);

        decide(site, page);
        site.logIn(page, "pegawai");
        menu(page, "Kelompok dan Nominasi Saya");
        assertThat(card(page, "Kelompok saya")).containsText(POOL);
        assertThat(card(page, "Nominasi saya")).containsText("Alasan Pengembangan");
        site.logIn(page, "kepala");
        assertThat(page.getByRole(
                                AriaRole.NAVIGATION,
                                new Page.GetByRoleOptions().setName("Menu").setExact(true))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Jabatan Kritikal")))
                .hasCount(0);
    }

    /** Opens the card of the person from wherever the boxes name them. */
    private static void openCard(Page page) {
        page.waitForLoadState();
        Locator person = main(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(PERSON));
        if (person.count() == 0) {
            main(page)
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("Lihat siapa dan data apa yang kurang"))
                    .click();
            page.waitForLoadState();
        }
        person.first().click();
        assertThat(title(page)).hasText("Kartu Talenta");
    }

    private static void decide(Site site, Page page) {
        site.logIn(page, "komite");
        menu(page, "Nominasi Suksesi");
        field(page, "Nama pegawai").fill(PERSON);
        button(page, "Tampilkan").click();
        page.waitForLoadState();
        Screen.row(main(page), PERSON, POOL)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(PERSON))
                .click();
        assertThat(title(page)).hasText("Nominasi");
        for (String question : new String[] {"Maju ke kelompok", "Perluasan atau rotasi", "Pengembangan"}) {
            page.waitForLoadState();
            main(page).getByLabel(question).check();
            main(page)
                    .getByLabel(question.equals("Perluasan atau rotasi") ? "Tidak" : "Ya")
                    .check();
            field(page, "Alasan").fill("Alasan " + question);
            button(page, "Simpan putusan").click();
            assertThat(Screen.card(page, "Tiga putusan")).containsText("Alasan " + question);
        }
        assertThat(main(page)).containsText("Diputus");
    }
}
