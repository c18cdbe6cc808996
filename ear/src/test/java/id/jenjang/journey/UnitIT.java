package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.choose;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The head of a unit looks at their people. */
@Journey
class UnitIT {
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|[,;])\"?[=+@\\-][^,;\\d]");

    private static final List<String> VERDICTS = List.of("Terpenuhi", "Perlu data", "Belum terpenuhi");

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
        Assertions.assertThat(names(people)).isNotEqualTo(up).hasSameSizeAs(up);

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

    @Test
    void who_is_eligible_for_a_job_is_told_with_the_most_ready_first(Site site, Page page) {
        site.logIn(page, "kepala");
        menu(page, "Unit Saya");
        choose(page, "Jabatan", "Analis Kebijakan Ahli Muda");
        button(page, "Nilai").click();

        Locator eligible = card(page, "Siapa memenuhi syarat");
        assertThat(eligible.getByText(
                        "Pegawai unit ini untuk Analis Kebijakan Ahli Muda, yang paling siap lebih dahulu."))
                .isVisible();
        eligible.getByLabel("Baris per halaman").selectOption("100");
        Locator ratna = row(eligible, "Ratna Dewi");
        assertThat(ratna).isVisible();
        Assertions.assertThat(readiness(eligible))
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo(Comparator.comparing((List<String> cells) -> VERDICTS.indexOf(cells.get(3)))
                        .thenComparing(cells -> Integer.valueOf(cells.get(5)))
                        .thenComparing(cells -> Integer.valueOf(cells.get(6))));
        site.picture(page, "journey-unit-kelayakan");

        ratna.getByRole(AriaRole.LINK).click();
        assertThat(heading(page, "Lembar Kelayakan")).isVisible();
        assertThat(page.getByText(Pattern.compile(
                        "Pegawai ini memenuhi \\d+ dari \\d+ syarat untuk Analis Kebijakan Ahli Muda\\..*")))
                .isVisible();
        site.picture(page, "journey-unit-lembar");
        page.goBack();
        assertThat(eligible.getByText(Pattern.compile("Pegawai unit ini untuk Analis Kebijakan Ahli Muda")))
                .isVisible();
    }

    // The cells of the rows as they stand: name, job, unit, verdict, met, not met, unknown, earliest day.
    private static List<List<String>> readiness(Locator eligible) {
        return eligible.getByRole(AriaRole.ROW).all().stream()
                .map(row -> row.getByRole(AriaRole.GRIDCELL).locator("visible=true").allInnerTexts().stream()
                        .map(String::strip)
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private static List<String> names(Locator people) {
        return people.getByRole(AriaRole.ROW).getByRole(AriaRole.LINK).allInnerTexts();
    }
}
