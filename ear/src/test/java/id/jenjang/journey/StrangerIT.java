package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.choose;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Addresses and forms of one person in the hands of another: they answer as if there were nothing. */
@Journey
class StrangerIT {
    private static final int NOT_FOUND = 404;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Test
    void a_heads_addresses_of_a_person_answer_strangers_as_if_there_were_nobody(Site site, Page page) {
        site.logIn(page, "kepala");
        menu(page, "Unit Saya");
        String unit = field(page, "Unit").inputValue();
        page.getByLabel("Cari nama, jabatan, atau unit").fill("Ratna Dewi");
        button(page, "Cari").click();
        main(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ratna Dewi"))
                .click();
        assertThat(heading(page, "Karier pegawai")).isVisible();
        String person = id(page.url());
        String job = id(main(page)
                .locator("article")
                .first()
                .getByRole(AriaRole.LINK)
                .getAttribute("href")
                .replace(person, ""));
        List<String> addresses = List.of(
                "ladder/career?person=" + person,
                "ladder/map?person=" + person,
                "ladder/sheet?person=" + person + "&job=" + job,
                "people/unit?unit=" + unit,
                "people/unit?unit=" + unit + "&job=" + job,
                "people/members?unit=" + unit + "&form=csv",
                "people/eligible?unit=" + unit + "&job=" + job + "&form=xlsx");
        SoftAssertions all = new SoftAssertions();
        for (String address : addresses) {
            all.assertThat(page.request().get(address).status())
                    .as("kepala " + address)
                    .isEqualTo(200);
        }
        for (String stranger : List.of("lurah", "pelaksana", "auditor", "admin", "analiskec")) {
            site.logIn(page, stranger);
            for (String address : addresses) {
                APIResponse answer = page.request().get(address);
                all.assertThat(answer.status()).as(stranger + " " + address).isEqualTo(NOT_FOUND);
                String nobody = address.replace(person, UUID.randomUUID().toString())
                        .replace(unit, UUID.randomUUID().toString());
                all.assertThat(answer.text())
                        .as(stranger + " " + address + " against one of nobody")
                        .isEqualTo(page.request().get(nobody).text())
                        .doesNotContain("Ratna");
            }
        }
        all.assertAll();
    }

    @Test
    void the_analysts_and_the_auditors_pages_are_not_there_for_others(Site site, Page page) {
        site.logIn(page, "analis");
        menu(page, "Impor");
        String run = id(main(page).locator("a[href*='run=']").first().getAttribute("href"));
        List<String> analysts =
                List.of("host/import", "host/import-run?run=" + run, "host/findings?run=" + run + "&form=csv");
        List<String> quality = List.of("people/quality", "people/quality-list?form=csv");
        List<String> auditors = List.of("audit/trail", "audit/entries?form=csv");
        Assertions.assertThat(page.request().get(analysts.get(1)).status()).isEqualTo(200);
        SoftAssertions all = new SoftAssertions();
        closed(all, site, page, "analis", auditors);
        closed(all, site, page, "auditor", analysts, quality);
        closed(all, site, page, "pegawai", analysts, quality, auditors);
        closed(all, site, page, "kepala", analysts, auditors);
        closed(all, site, page, "admin", analysts, quality, auditors);
        all.assertAll();
    }

    @SafeVarargs
    private static void closed(SoftAssertions all, Site site, Page page, String stranger, List<String>... addresses) {
        site.logIn(page, stranger);
        for (List<String> some : addresses) {
            for (String address : some) {
                all.assertThat(page.request().get(address).status())
                        .as(stranger + " " + address)
                        .isEqualTo(NOT_FOUND);
            }
        }
    }

    @Test
    void a_form_of_one_session_does_nothing_in_another(Site site, Page page) {
        site.logIn(page, "pelaksana");
        page.navigate("ladder/goal");
        choose(page, "Jabatan yang dituju", "Kepala Seksi Pelayanan");
        page.getByLabel("Alasan dan rencana").fill("Milik Slamet");
        Request sent = page.waitForRequest(
                each -> each.method().equals("POST") && each.url().contains("/ladder/goal"),
                () -> button(page, "Simpan tujuan").click());
        assertThat(page.getByText("Tujuan karier Anda tersimpan.")).isVisible();
        String form = sent.postData();
        Assertions.assertThat(form).contains("ViewState", "Milik+Slamet");

        site.logIn(page, "lurah");
        menu(page, "Karier Saya");
        post(page, "ladder/goal", form);
        page.navigate("ladder/career");
        assertThat(heading(page, "Belum ada tujuan karier")
                        .or(page.getByText("Belum ada tujuan karier"))
                        .first())
                .isVisible();
        assertThat(page.getByText("Milik Slamet")).hasCount(0);

        site.logIn(page, "pelaksana");
        menu(page, "Karier Saya");
        assertThat(card(page, "Tujuan: Kepala Seksi Pelayanan")).isVisible();
    }

    @Test
    void a_form_of_ones_own_cannot_be_turned_to_somebody_else(Site site, Page page) {
        site.logIn(page, "kepala");
        page.navigate("people/unit?q=Ratna+Dewi");
        String person = id(main(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ratna Dewi"))
                .getAttribute("href"));

        site.logIn(page, "lurah");
        menu(page, "Peta Karier");
        Locator map = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Peta karier").setExact(true));
        Request sent = page.waitForRequest(
                each -> each.method().equals("POST") && each.url().contains("/ladder/map"),
                () -> map.getByRole(AriaRole.LINK).nth(1).press("Enter"));
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Lembar Kelayakan")))
                .isVisible();
        for (String address : List.of("ladder/map?person=" + person, "ladder/career?person=" + person)) {
            APIResponse answer = post(page, address, sent.postData() + "&person=" + person);
            Assertions.assertThat(answer.text())
                    .as(address)
                    .doesNotContain("Ratna")
                    .doesNotContain(person);
        }
    }

    @Test
    void another_site_cannot_send_our_forms(Site site, Page page) {
        site.logIn(page, "pegawai");
        APIResponse answer = page.request()
                .post(
                        "preferences",
                        RequestOptions.create()
                                .setHeader("Origin", "https://lain.example")
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setData("language=en"));
        Assertions.assertThat(answer.status()).isEqualTo(NOT_FOUND);
        page.navigate("");
        assertThat(page.locator("html")).hasAttribute("lang", "id");
    }

    private static APIResponse post(Page page, String address, String form) {
        return page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(form));
    }

    private static String id(String address) {
        Matcher id = ID.matcher(address);
        if (!id.find()) {
            throw new IllegalStateException("No id in " + address);
        }
        return id.group();
    }
}
