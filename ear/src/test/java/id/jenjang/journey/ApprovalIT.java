package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.heading;
import static id.jenjang.journey.Screen.link;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The moves of a plan on their way: proposed by the analyst, answered by the heads, the assessment team, the authorised
 * and the appointing officer, and read by whom they are about.
 */
@Journey
class ApprovalIT {
    private static final String RELEASING = "Kepala unit asal";
    private static final String RECEIVING = "Kepala unit tujuan";
    private static final double PLANNED = 600_000;

    @Test
    void a_chain_is_decided_after_a_delegation_and_a_race_and_another_is_refused(Site site, Page page)
            throws IOException {
        Everyone everyone = Everyone.of(site.delivery());
        List<Chain> chains = known(site, page, everyone, propose(site, page));
        Chain decided = chains.get(0);
        String person = decided.first();

        refuse(site, page, everyone, chains.get(1));
        heads(site, page, everyone, decided);
        race(site, page, person);
        approve(site, page, "ppk", person);
        site.picture(page, "approval-ppk");

        object(site, page, everyone.named(person));
        answer(site, page, person);
        site.logIn(page, everyone.named(person));
        menu(page, "Perpindahan Saya");
        assertThat(page.getByText("Keberatan tidak diterima.")).isVisible();
    }

    /** The people of a chain, in order, and who heads the units that they leave and come to, as far as told. */
    private record Chain(List<String> people, List<String> heads) {
        String first() {
            return people.get(0);
        }
    }

    /** The first two of the chains in which nobody shares a name, with their heads, the one who releases first. */
    private static List<Chain> known(Site site, Page page, Everyone everyone, List<List<String>> chains) {
        List<Chain> known = new ArrayList<>();
        for (List<String> people : chains) {
            if (known.size() < 2 && people.stream().allMatch(everyone::knows)) {
                Set<String> heads = new LinkedHashSet<>();
                for (String person : people) {
                    site.logIn(page, everyone.named(person));
                    menu(page, "Perpindahan Saya");
                    heads.add(head(page, RELEASING));
                    heads.add(head(page, RECEIVING));
                }
                if (heads.stream().allMatch(everyone::knows)) {
                    known.add(new Chain(people, List.copyOf(heads)));
                }
            }
        }
        Assertions.assertThat(known).hasSize(2);
        return known;
    }

    /** Proposes all chains of the demo's plan; answers the people of each, the shortest first. */
    private static List<List<String>> propose(Site site, Page page) {
        site.logIn(page, "analis");
        menu(page, "Meja Rencana");
        link(page, "Rencana awal").click();
        Locator tab = link(page, "Usulan");
        tab.waitFor(new Locator.WaitForOptions().setTimeout(PLANNED));
        tab.click();
        assertThat(page.getByText("Rencana ini mematuhi semua ketentuan menurut data hari ini."))
                .isVisible();
        List<List<String>> chains = new ArrayList<>();
        for (String chain :
                card(page, "Rantai yang belum diusulkan").locator("label").allInnerTexts()) {
            chains.add(Arrays.stream(chain.split("; "))
                    .map(move -> move.substring(0, move.indexOf(" → ")).strip())
                    .toList());
        }
        chains.sort(Comparator.comparing(List::size));
        button(page, "Usulkan untuk persetujuan").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya"))
                .click();
        assertThat(page.getByText("rantai diusulkan untuk persetujuan")).isVisible();
        site.picture(page, "approval-proposed");
        return chains;
    }

    private static void refuse(Site site, Page page, Everyone everyone, Chain chain) {
        open(site, page, everyone.named(chain.heads().get(0)), chain.first());
        button(page, "Tolak").click();
        page.locator("#ask-no").getByLabel("Alasan").fill("Unit kami kekurangan tenaga sampai akhir tahun.");
        button(page, "Ya, tolak").click();
        assertThat(page.getByText("Penolakan Anda tersimpan.")).isVisible();

        site.logIn(page, everyone.named(chain.first()));
        menu(page, "Perpindahan Saya");
        assertThat(page.getByText("Anda tetap di jabatan sekarang.")).isVisible();
        assertThat(page.getByText("Unit kami kekurangan tenaga sampai akhir tahun.")
                        .first())
                .isVisible();
        site.picture(page, "approval-refused");
    }

    /** All heads agree; the first hands the proposal to a colleague, who answers it in their stead. */
    private static void heads(Site site, Page page, Everyone everyone, Chain chain) {
        open(site, page, everyone.named(chain.heads().get(0)), chain.first());
        site.picture(page, "approval-head");
        button(page, "Delegasikan").click();
        page.locator("#ask-hand input[type=text]").first().pressSequentially("Ratna Dewi");
        page.getByRole(AriaRole.OPTION)
                .or(page.locator(".ui-autocomplete-item"))
                .first()
                .click();
        button(page, "Serahkan usulan ini").click();
        assertThat(page.getByText("Usulan diserahkan.")).isVisible();

        approve(site, page, "pegawai", chain.first());
        for (String head : chain.heads().subList(1, chain.heads().size())) {
            approve(site, page, everyone.named(head), chain.first());
        }
    }

    /** Two of the assessment team have the proposal open: the first answers it, the second is told. */
    private static void race(Site site, Page page, String person) {
        open(site, page, "komite", person);
        try (Page other = Chromium.page(page.context().browser(), site.address())) {
            open(site, other, "pyb", person);
            agree(page);
            assertThat(page.getByText("Persetujuan Anda tersimpan.")).isVisible();
            agree(other);
            assertThat(other.getByText("Jawaban Anda tidak disimpan.")).isVisible();
            site.picture(other, "approval-race");
        }
        approve(site, page, "pyb", person);
    }

    private static void object(Site site, Page page, String user) {
        site.logIn(page, user);
        menu(page, "Perpindahan Saya");
        assertThat(page.getByText("Keputusannya sudah diambil.")).isVisible();
        field(page, "Keberatan Anda").fill("Saya merawat orang tua di kota ini sampai tahun depan.");
        button(page, "Ajukan keberatan").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya"))
                .click();
        assertThat(page.getByText("Keberatan Anda diterima dan akan dijawab pada tenggatnya."))
                .isVisible();
        assertThat(page.getByText("Dijawab paling lambat")).isVisible();
        site.picture(page, "approval-objection");
    }

    private static void answer(Site site, Page page, String person) {
        site.logIn(page, "ppk");
        menu(page, "Kotak Persetujuan");
        Locator objections = card(page, "Keberatan yang perlu dijawab");
        objections.getByRole(AriaRole.RADIO).first().check();
        assertThat(objections.getByText(person).first()).isVisible();
        objections.getByLabel("Alasan").fill("Jabatan baru berada di kota yang sama.");
        button(page, "Tolak keberatan").click();
        assertThat(page.getByText("Keberatan telah dijawab.")).isVisible();
    }

    private static void approve(Site site, Page page, String user, String person) {
        open(site, page, user, person);
        agree(page);
        assertThat(page.getByText("Persetujuan Anda tersimpan.")).isVisible();
    }

    private static void agree(Page page) {
        button(page, "Setujui").click();
        button(page, "Ya, setujui").click();
    }

    private static void open(Site site, Page page, String user, String person) {
        site.logIn(page, user);
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Tugas"))
                .click();
        field(page, "Cari nama pegawai").fill(person);
        button(page, "Cari").click();
        page.locator("a.inbox-open")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .click();
        assertThat(heading(page, "Jam keputusan")).isVisible();
    }

    /** Who answers this step of one's own move. */
    private static String head(Page page, String step) {
        return main(page)
                .locator("li.clock-step")
                .filter(new Locator.FilterOptions().setHasText(step))
                .first()
                .locator(".clock-who")
                .innerText();
    }
}
