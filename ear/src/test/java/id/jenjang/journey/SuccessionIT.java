package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The committee's desk: a list made, its order changed, candidates compared, a chain, the bench, an offered goal. */
@Journey
class SuccessionIT {
    private static final String CANDIDATE = "Dr. Ir. Bambang Hartono, M.Si.";

    @Test
    void the_committee_reorders_a_list_compares_follows_a_chain_and_reads_the_bench(Site site, Page page) {
        site.logIn(page, "komite");
        menu(page, "Suksesi");
        assertThat(main(page).getByText("jabatan kritikal").first()).isVisible();
        site.picture(page, "succession-chart");
        openListToOrder(page);
        reorder(site, page);
        compare(site, page);
        follow(site, page);
        menu(page, "Cakupan Suksesi");
        assertThat(main(page).getByText("dapat diisi sekaligus").first()).isVisible();
        assertThat(main(page).getByRole(AriaRole.HEADING).filter(named("Hitungan kotor dan bersih")))
                .isVisible();
        site.picture(page, "succession-bench");
        keptOut(site, page);
    }

    @Test
    void a_candidate_accepts_the_goal_that_the_committee_offers(Site site, Page page) {
        site.logIn(page, "komite");
        menu(page, "Suksesi");
        Locator candidate = main(page).locator("a.person-who").filter(named(CANDIDATE));
        open(page, candidate);
        candidate.first().click();
        page.waitForLoadState(LoadState.LOAD);
        site.picture(page, "succession-candidate");
        field(page, "Pesan kepada pegawai").fill("Mohon dipertimbangkan.");
        button(page, "Tawarkan sebagai tujuan karier").click();
        assertThat(main(page).getByText("menunggu jawaban pegawai")).isVisible();

        site.logIn(page, "kepala");
        menu(page, "Karier Saya");
        Locator offers = card(page, "Tujuan karier yang ditawarkan kepada Anda");
        assertThat(offers.getByText("Mohon dipertimbangkan.")).isVisible();
        Assertions.assertThat(offers.innerText()).doesNotContain("urutan", "Kandidat");
        site.picture(page, "succession-offered");
        offers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terima sebagai tujuan"))
                .first()
                .click();
        assertThat(page.getByText("Tujuan karier diterima.").first()).isVisible();
        assertThat(main(page)
                        .getByRole(AriaRole.HEADING)
                        .filter(named("Tujuan:"))
                        .first())
                .isVisible();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Opens one list of the chart after the other until something is on it. */
    private static void open(Page page, Locator wanted) {
        page.waitForLoadState(LoadState.LOAD);
        List<String> lists = main(page).locator("table a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.contains("/succession/successors"))
                .distinct()
                .toList();
        Assertions.assertThat(lists).isNotEmpty();
        for (String list : lists) {
            page.navigate(list);
            page.waitForLoadState(LoadState.LOAD);
            if (wanted.count() > 0) {
                return;
            }
        }
        Assertions.fail("On none of %d lists", lists.size());
    }

    /** A list on which the member does not stand themself. */
    private static void openListToOrder(Page page) {
        open(page, button(page, "Simpan urutan"));
    }

    private static void reorder(Site site, Page page) {
        Locator rows = main(page).locator("table.successors tbody tr");
        String second = rows.nth(1).locator("a.person-who").innerText();
        rows.nth(1)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Naikkan"))
                .click();
        page.waitForLoadState(LoadState.LOAD);
        field(page, "Alasan").fill("Lebih mengenal tugasnya.");
        button(page, "Simpan urutan").click();
        assertThat(page.getByText("Urutan diubah.").first()).isVisible();
        assertThat(rows.first().locator("a.person-who")).hasText(second);
        assertThat(rows.first().getByText("diubah komite")).isVisible();
        assertThat(card(page, "Perubahan oleh komite")
                        .getByText("Lebih mengenal tugasnya.")
                        .first())
                .isVisible();
        site.picture(page, "succession-list");
    }

    private static void compare(Site site, Page page) {
        Locator ticks = main(page).locator("table.successors input[type=checkbox]");
        ticks.nth(0).check();
        ticks.nth(1).check();
        button(page, "Bandingkan yang dipilih").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(main(page).locator("article")).hasCount(2);
        site.picture(page, "succession-compare");
    }

    private static void follow(Site site, Page page) {
        menu(page, "Alur Kaskade");
        main(page)
                .getByRole(AriaRole.LINK)
                .filter(named("Sekretaris Daerah"))
                .first()
                .click();
        page.waitForLoadState(LoadState.LOAD);
        button(page, "Hitung rantai").click();
        page.waitForLoadState(LoadState.LOAD);
        String answer = page.url();
        page.waitForCondition(() -> {
            page.navigate(answer);
            page.waitForLoadState(LoadState.LOAD);
            return main(page).locator("svg.chain").count() > 0;
        });
        assertThat(main(page).locator("svg.chain").first()).isVisible();
        site.picture(page, "succession-cascade");
        menu(page, "Alur Kaskade");
        main(page).locator(".ui-chkbox-box").nth(0).click();
        main(page).locator(".ui-chkbox-box").nth(1).click();
        button(page, "Hitung pengisian").click();
        page.waitForLoadState(LoadState.LOAD);
        String departures = page.url();
        page.waitForCondition(() -> {
            page.navigate(departures);
            page.waitForLoadState(LoadState.LOAD);
            return main(page).getByText("jabatan terisi").count() > 0;
        });
        assertThat(main(page).getByText("jabatan terisi").first()).isVisible();
    }

    private static void keptOut(Site site, Page page) {
        menu(page, "Suksesi");
        page.waitForLoadState(LoadState.LOAD);
        String list = main(page).locator("table a").first().getAttribute("href");
        String position = list.substring(list.indexOf("position="));
        String file = "succession/file?what=list&form=csv&" + position;
        Assertions.assertThat(page.request().get(file).text()).contains("Siap sekarang");
        for (String user : List.of("kepala", "pegawai", "auditor", "admin", "konselor", "koordinator")) {
            site.logIn(page, user);
            for (String address : List.of(
                    "succession/chart",
                    "succession/bench",
                    "succession/cascade",
                    "succession/successors?" + position,
                    "succession/compare?" + position,
                    file,
                    "succession/drawing?what=years")) {
                Assertions.assertThat(page.request().get(address).status())
                        .as(user + " " + address)
                        .isEqualTo(404);
            }
        }
    }
}
