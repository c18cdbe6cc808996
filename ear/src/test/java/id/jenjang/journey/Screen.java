package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** Finds what people see on a page by its words and roles, as they and their screen readers do. */
final class Screen {
    private Screen() {}

    /** Goes by the menu, which shows on a desk, and waits until the page and its scripts are there. */
    static void menu(Page page, String entry) {
        page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Menu").setExact(true))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .click();
        assertThat(title(page)).hasText(entry);
        page.waitForLoadState();
    }

    /** The content of the page. */
    static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    /** The title of the page. */
    static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A button in the content of the page; the letter that draws its icon does not count. */
    static Locator button(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\W*" + name + "$")));
    }

    /** A link in the content of the page. */
    static Locator link(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The framed part of a page that has this heading. */
    static Locator card(Page page, String title) {
        return main(page).locator("section").filter(new Locator.FilterOptions().setHas(heading(page, title)));
    }

    /** Picks from a list of choices. */
    static void choose(Page page, String label, String option) {
        field(page, label).selectOption(new SelectOption().setLabel(option));
    }

    /** A field by its label, marked as needed or not. */
    static Locator field(Page page, String label) {
        return main(page)
                .getByLabel(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$"))
                .and(main(page).locator("input, select, textarea"));
    }

    /** What a list of terms says of one. */
    static Locator said(Locator within, String term) {
        return within.locator("dt")
                .filter(new Locator.FilterOptions().setHasText(term))
                .locator("+ dd");
    }

    /** The rows of a table, that with the column names among them, that hold all these words. */
    static Locator row(Locator within, String... words) {
        Locator rows = within.getByRole(AriaRole.ROW);
        for (String each : words) {
            rows = rows.filter(new Locator.FilterOptions().setHasText(each));
        }
        return rows;
    }
}
