package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.link;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;
import static id.jenjang.journey.Screen.title;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two members calibrate at once, vote and close a session; then a person reads their result and objects. */
@Journey
class CalibrationIT {
    private static final String NAME = "Sidang uji berdua";
    private static final String FIRST = "Memimpin tim lintas bidang sepanjang tahun.";
    private static final String SECOND = "Menurut saya potensialnya yang tinggi.";
    private static final String WORDS = "Predikat tahun lalu belum masuk ke dalam nilai saya.";

    @Test
    void two_members_calibrate_at_once_and_close_and_a_person_objects(Site site, Page page) {
        Page other = Chromium.page(page.context().browser(), site.address());
        site.logIn(page, "komite");
        site.logIn(other, "komite2");
        begin(site, page);
        String session = page.url();
        other.navigate(session);
        other.waitForLoadState();

        String person = drag(page);
        Locator same =
                other.locator(".nine-box li[data-movable=true]").filter(new Locator.FilterOptions().setHasText(person));
        byKeyboard(other, same);
        clash(site, page, other);
        vote(site, page, other);
        String minutes = session.replace("/calibration?", "/minutes?");
        close(site, page, other);
        strangers(site, other, List.of(session, minutes, session.replace("/calibration?", "/calibrated?")));
        other.context().close();
        minutes(page, minutes);
        object(site, page);
    }

    private static void begin(Site site, Page page) {
        menu(page, "Sidang Kalibrasi");
        field(page, "Nama sidang").fill(NAME);
        choose(page, "Siklus pemetaan", 0);
        choose(page, "Unit organisasi", 0);
        field(page, "2. Anggota").pressSequentially("Hendra Gunawan Siregar");
        page.locator(".ui-autocomplete-item:visible").first().click();
        site.picture(page, "calibration-begin");
        button(page, "Buka sidang").click();
        assertThat(title(page)).hasText(NAME);
        page.waitForLoadState();
    }

    private static void choose(Page page, String label, int which) {
        main(page)
                .locator(".field")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label)))
                .locator(".ui-selectonemenu")
                .click();
        page.locator(".ui-selectonemenu-panel:visible li.ui-selectonemenu-item")
                .nth(which)
                .click();
    }

    /** Drags somebody of the box of those who meet expectations in everything; who it is. */
    private static String drag(Page page) {
        Locator item = page.locator(".nine-box.MIDDLE-MIDDLE li[data-movable=true]")
                .filter(new Locator.FilterOptions().setHasNotText("suara"))
                .last();
        String person = item.locator("a").first().innerText();
        item.locator("a").first().hover();
        page.mouse().down();
        page.locator(".nine-box.HIGH-MIDDLE h2").hover();
        page.mouse().up();
        page.waitForURL(Pattern.compile(".*to=HIGH-MIDDLE.*"));
        page.waitForLoadState();
        field(page, "Alasan").fill(FIRST);
        return person;
    }

    /** Opens the menu of boxes beside the same name, and goes with the arrows to the box of high potential. */
    private static void byKeyboard(Page page, Locator item) {
        item.getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        Locator boxes = page.getByRole(AriaRole.MENUITEM);
        assertThat(boxes.first()).isFocused();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(boxes.nth(5)).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*to=MIDDLE-HIGH.*"));
        page.waitForLoadState();
        field(page, "Alasan").fill(SECOND);
    }

    private static void clash(Site site, Page page, Page other) {
        button(page, "Simpan pemindahan").click();
        assertThat(page.getByText("Pemindahan tersimpan.")).isVisible();
        button(other, "Simpan pemindahan").click();
        assertThat(other.getByText("Anggota lain baru saja memindahkan orang ini"))
                .isVisible();
        assertThat(main(other).locator(".last-move")).containsText(FIRST);
        assertThat(field(other, "Alasan")).hasValue(SECOND);
        site.picture(other, "calibration-second");
    }

    private static void vote(Site site, Page page, Page other) {
        field(other, "Alasan keberatan").fill("Satu tim saja belum cukup.");
        button(other, "Minta pemungutan suara").click();
        assertThat(other.getByText("pemungutan suara terbuka")).isVisible();
        button(other, "Tidak setuju").click();
        assertThat(other.getByText("Suara Anda tercatat.")).isVisible();
        page.reload();
        page.waitForLoadState();
        assertThat(card(page, "Pemungutan suara")).containsText("Satu tim saja belum cukup.");
        site.picture(page, "calibration-vote");
        button(page, "Setuju").click();
        assertThat(card(page, "Riwayat dalam sidang")).containsText("Pemindahan dipertahankan");
        assertThat(main(page).locator("#changes")).containsText(FIRST);
    }

    private static void close(Site site, Page page, Page other) {
        button(page, "Kunci untuk penutupan").click();
        sure(page);
        assertThat(page.getByText("Anda yang mengunci; anggota lain yang menutup."))
                .isVisible();
        other.reload();
        other.waitForLoadState();
        button(other, "Tutup sidang").click();
        sure(other);
        assertThat(other.getByText("Sidang ditutup; kotak hasil kalibrasi berlaku."))
                .isVisible();
        site.picture(other, "calibration-closed");
    }

    private static void sure(Page page) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya"))
                .click();
        page.waitForLoadState();
    }

    private static void strangers(Site site, Page page, List<String> addresses) {
        for (String user : List.of("pegawai", "kepala", "auditor", "admin")) {
            site.logIn(page, user);
            for (String address : addresses) {
                Assertions.assertThat(page.request().get(address).status())
                        .as(user + " " + address)
                        .isEqualTo(404);
            }
        }
    }

    private static void minutes(Page page, String address) {
        APIResponse answer = page.request().get(address);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        Assertions.assertThat(answer.body()).hasSizeGreaterThan(5_000).startsWith('%', 'P', 'D', 'F');
    }

    private static void object(Site site, Page page) {
        site.logIn(page, "pegawai");
        menu(page, "Talenta Saya");
        field(page, "Keberatan Anda").fill(WORDS);
        site.picture(page, "calibration-own");
        button(page, "Ajukan keberatan").click();
        assertThat(page.getByText("Keberatan Anda tercatat.")).isVisible();
        assertThat(card(page, "Keberatan atas kotak Anda")).containsText(WORDS);

        site.logIn(page, "komite2");
        menu(page, "Keberatan atas Kotak");
        assertThat(row(main(page), "Ratna Dewi", "menunggu jawaban")).isVisible();
        link(
                        page,
                        row(main(page), "Ratna Dewi")
                                .getByRole(AriaRole.LINK)
                                .first()
                                .innerText())
                .click();
        assertThat(main(page).getByText(WORDS)).isVisible();
        main(page).getByLabel("Jawaban").first().selectOption("REJECTED");
        field(page, "Alasan").fill("Predikat tahun lalu sudah diminta; siklus berikutnya memakainya.");
        button(page, "Simpan jawaban").click();
        assertThat(row(main(page), "Ratna Dewi", "selesai")).isVisible();
        site.picture(page, "calibration-answered");
        site.logIn(page, "pegawai");
        menu(page, "Talenta Saya");
        assertThat(card(page, "Keberatan atas kotak Anda")).containsText("siklus berikutnya memakainya");
    }
}
