package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The head of a unit looks at their people. */
@Journey
class UnitIT {
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|[,;])\"?[=+@\\-][^,;\\d]");

    @Test
    void people_are_found_sorted_and_taken_along_as_a_file(Site site, Page page) throws IOException {
        site.logIn(page, "kepala");
        menu(page, "Unit Saya");
        assertThat(main(page)
                        .getByRole(AriaRole.PARAGRAPH)
                        .filter(new Locator.FilterOptions().setHasText("Badan Perencanaan Pembangunan Daerah"))
                        .first())
                .isVisible();
        site.picture(page, "journey-unit");

        Locator people = card(page, "Pegawai");
        people.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Nama"))
                .click();
        assertThat(people.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Nama")))
                .hasAttribute("aria-sort", Pattern.compile("ascending|descending"));
        List<String> up = names(people);
        people.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Nama"))
                .click();
        assertThat(people.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Nama")))
                .hasAttribute("aria-sort", "descending");
        assertThat(people.getByRole(AriaRole.ROW).getByRole(AriaRole.LINK).first())
                .not()
                .hasText(up.get(0));

        page.getByLabel("Cari nama, jabatan, atau unit").fill("Ratna");
        button(page, "Cari").click();
        assertThat(row(card(page, "Pegawai"), "Ratna Dewi", "III/b")).isVisible();
        page.reload();
        assertThat(row(card(page, "Pegawai"), "Ratna Dewi", "III/b")).isVisible();

        Download download = page.waitForDownload(() -> card(page, "Pegawai")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("CSV"))
                .click());
        String file = Files.readString(download.path());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("pegawai-unit.csv");
        Assertions.assertThat(file).contains("Ratna Dewi").doesNotContainPattern("[0-9]{18}");
        Assertions.assertThat(FORMULA.matcher(file).results()).isEmpty();
    }

    private static List<String> names(Locator people) {
        return people.getByRole(AriaRole.ROW).getByRole(AriaRole.LINK).allInnerTexts();
    }
}
