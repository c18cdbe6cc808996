package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;
import static id.jenjang.journey.Screen.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The search of the frame, by keyboard alone, and what it tells whom. */
@Journey
class SearchIT {
    @Test
    void a_head_finds_a_person_by_keyboard_and_the_person_learns_of_it(Site site, Page page) {
        site.logIn(page, "kepala");
        page.keyboard().press("Control+k");
        assertThat(box(page)).isFocused();
        assertThat(page.getByText("Ketik sedikitnya 2 huruf dari awal kata.")).isVisible();
        page.keyboard().type("dewi rat");
        assertThat(option(page, "Ratna Dewi, S.E.")).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(option(page, "Ratna Dewi, S.E.")).hasAttribute("aria-selected", "true");
        Assertions.assertThat(PageCheck.axe(page)).isEmpty();
        site.window(page, "journey-cari");
        page.keyboard().press("Escape");
        assertThat(option(page, "Ratna Dewi, S.E.")).isHidden();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(title(page)).hasText("Karier pegawai");
        assertThat(main(page).getByText("Ratna Dewi, S.E.").first()).isVisible();

        site.logIn(page, "pegawai");
        menu(page, "Data Saya");
        assertThat(row(card(page, "Siapa yang melihat"), "Kepala unit", "Pencarian pegawai")
                        .first())
                .isVisible();
    }

    @Test
    void a_civil_servant_finds_jobs_and_nobody_else(Site site, Page page) {
        site.logIn(page, "pelaksana");
        box(page).fill("ratna");
        assertThat(page.getByText("Tidak ada yang cocok.")).isVisible();
        site.window(page, "journey-cari-kosong");
        box(page).fill("analis keb");
        assertThat(option(page, "Analis Kebijakan Ahli Muda")).isVisible();
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.GROUP)).hasCount(1);
        option(page, "Analis Kebijakan Ahli Muda").click();
        assertThat(title(page)).hasText("Lembar Kelayakan");
    }

    @Test
    void an_analyst_finds_people_jobs_and_positions_on_a_phone(Site site, Page page) {
        site.logIn(page, "analis");
        page.setViewportSize(390, 844);
        box(page).fill("Kepala Sek");
        Locator found = page.getByRole(AriaRole.LISTBOX);
        assertThat(found.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Jabatan")))
                .isVisible();
        Locator places = found.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Posisi"));
        places.scrollIntoViewIfNeeded();
        Assertions.assertThat(PageCheck.overflow(page)).isZero();
        site.window(page, "journey-cari-ponsel");
        places.getByRole(AriaRole.OPTION).first().click();
        assertThat(title(page)).hasText("Unit Saya");
        assertThat(card(page, "Siapa memenuhi syarat")).containsText("Pegawai unit ini untuk Kepala ");
        box(page).fill("ratna dewi");
        assertThat(option(page, "Ratna Dewi, S.E.").first()).isVisible();
    }

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Cari"))
                .first();
    }

    private static Locator option(Page page, String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }
}
