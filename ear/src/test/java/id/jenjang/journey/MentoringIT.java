package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.jenjang.journey.Screen.button;
import static id.jenjang.journey.Screen.card;
import static id.jenjang.journey.Screen.choose;
import static id.jenjang.journey.Screen.field;
import static id.jenjang.journey.Screen.link;
import static id.jenjang.journey.Screen.main;
import static id.jenjang.journey.Screen.menu;
import static id.jenjang.journey.Screen.row;
import static id.jenjang.journey.Screen.title;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A mentoring programme lived through: two offer to be mentors and one asks, the first mentor declines and nobody sees
 * it, the second accepts, the pair meets, and ends with its certificate.
 */
@Journey
class MentoringIT {
    private static final String PROGRAMME = "Mentoring perjalanan";
    private static final String REASON = "Jadwal saya sudah penuh sampai akhir tahun.";
    private static final String MENTEE = "pppk";
    private static final String MENTEE_NAME = "Maria Goretti Bere";
    private static final Map<String, String> MENTORS = Map.of("Sri Wahyuni", "kabid", "Ratna Dewi", "pegawai");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int MINUTES = 90;
    private static final int PATIENCE = 60;

    private final LocalDate today = LocalDate.now(ZONE);

    @Test
    void two_find_each_other_though_one_declined_meet_and_leave_with_a_certificate(Site site, Page page)
            throws Exception {
        begin(site, page);
        mentor(site, page, "kabid", "kepala");
        mentor(site, page, "pegawai", "kabid");
        ask(site, page);
        publish(site, page);

        String first = offered(site, page, MENTORS.keySet());
        answer(page, "Terima tawaran");
        site.logIn(page, MENTORS.get(first));
        decline(site, page);
        String second = offered(
                site,
                page,
                List.of(MENTORS.keySet().stream()
                        .filter(each -> !each.equals(first))
                        .findFirst()
                        .orElseThrow()));
        answer(page, "Terima tawaran");
        seenByCoordinator(site, page, first);
        site.logIn(page, MENTORS.get(second));
        menu(page, "Tawaran Mentoring");
        assertThat(offer(page)).containsText("Mentee ini sudah menerima.");
        answer(page, "Terima tawaran");
        assertThat(title(page)).hasText("Ruang Mentoring");
        told(page, "pasangan terbentuk");

        meet(site, page, second);
        evaluate(page);
        site.logIn(page, MENTEE);
        menu(page, "Ruang Mentoring");
        evaluate(page);
        certificate(page);
        site.picture(page, "mentoring-journey-end");
    }

    private void begin(Site site, Page page) {
        site.logIn(page, "koordinator");
        menu(page, "Program Mentoring");
        link(page, "Program baru").first().click();
        field(page, "Nama program").fill(PROGRAMME);
        date(page, "Hari pertama", today);
        date(page, "Hari terakhir", today.plusDays(7));
        field(page, "Selisih golongan").fill("-1");
        field(page, "Selisih jenjang").fill("-1");
        button(page, "Program baru").click();
        assertThat(title(page)).hasText(PROGRAMME);
        date(page, "Pendaftaran sampai", today);
        button(page, "Buka pendaftaran").click();
        told(page, "Pendaftaran dibuka.");
    }

    private static void mentor(Site site, Page page, String user, String head) {
        site.logIn(page, user);
        joining(page, "Daftar sebagai mentor");
        field(page, "Perkenalan").fill("Bertemu sepekan sekali.");
        field(page, "Jumlah mentee").fill("1");
        common(page);
        button(page, "Daftar sebagai mentor").click();
        told(page, "Pendaftaran mentor Anda tersimpan.");
        site.logIn(page, head);
        menu(page, "Persetujuan Mentor");
        row(main(page), PROGRAMME)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Setujui"))
                .first()
                .click();
        told(page, "Pegawai itu dapat dicocokkan sebagai mentor.");
    }

    private static void ask(Site site, Page page) {
        site.logIn(page, MENTEE);
        joining(page, "Daftar sebagai mentee");
        field(page, "Tujuan dengan kata sendiri").fill("Ingin menyusun rencana kerja.");
        common(page);
        button(page, "Daftar sebagai mentee").click();
        told(page, "Permintaan Anda tersimpan.");
    }

    private static void joining(Page page, String how) {
        menu(page, "Mentoring");
        card(page, PROGRAMME)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(how).setExact(true))
                .click();
        assertThat(main(page).getByText(PROGRAMME).first()).isVisible();
    }

    private static void common(Page page) {
        main(page)
                .getByLabel("Pelayanan publik", new Locator.GetByLabelOptions().setExact(true))
                .check();
        main(page)
                .getByLabel("Senin 08.00–10.00", new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void publish(Site site, Page page) {
        site.logIn(page, "koordinator");
        menu(page, "Program Mentoring");
        link(page, PROGRAMME).first().click();
        sure(page, "Tutup pendaftaran");
        told(page, "Pasangan dapat dicocokkan.");
        link(page, "Meja Pencocokan").first().click();
        field(page, "Nama rancangan").fill("Rancangan perjalanan");
        button(page, "Susun rancangan").click();
        again(page, button(page, "Tawarkan pasangan"));
        assertThat(main(page).getByText("1 dari 1 mentee mendapat mentor.")).isVisible();
        site.picture(page, "mentoring-draft");
        sure(page, "Tawarkan pasangan");
        told(page, "Pasangan ditawarkan.");
    }

    /** The mentee reads an offer of one of these mentors; who it is. */
    private static String offered(Site site, Page page, Iterable<String> names) {
        site.logIn(page, MENTEE);
        menu(page, "Tawaran Mentoring");
        again(page, offer(page));
        site.picture(page, "mentoring-offer");
        String shown = offer(page).innerText();
        for (String name : names) {
            if (shown.contains(name)) {
                return name;
            }
        }
        throw new AssertionError("None of " + names + " is offered");
    }

    /** Loads the page anew until what is made in the background shows. */
    private static void again(Page page, Locator wanted) {
        for (int left = PATIENCE; left > 0 && wanted.count() == 0; left--) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(wanted.first()).isVisible();
    }

    private static Locator offer(Page page) {
        return main(page)
                .locator("section.offer")
                .filter(new Locator.FilterOptions().setHasText(PROGRAMME))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terima tawaran"))));
    }

    private static void answer(Page page, String button) {
        offer(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        page.waitForLoadState();
        told(page, "Anda menerima tawaran ini");
    }

    private static void decline(Site site, Page page) {
        menu(page, "Tawaran Mentoring");
        site.picture(page, "mentoring-offer-mentor");
        offer(page).locator("summary").click();
        offer(page).locator("textarea").fill(REASON);
        offer(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tolak tawaran"))
                .click();
        told(page, "Anda menolak tawaran ini.");

        site.logIn(page, MENTEE);
        menu(page, "Tawaran Mentoring");
        Locator past = card(page, "Tawaran yang lalu");
        assertThat(past).containsText("Pasangan ini tidak jadi");
        assertThat(past).containsText("Anda tetap di urutan tunggu.");
        Assertions.assertThat(main(page).innerText()).doesNotContain(REASON, "menolak", "ditolak");
    }

    private static void seenByCoordinator(Site site, Page page, String declined) {
        site.logIn(page, "koordinator");
        menu(page, "Program Mentoring");
        link(page, PROGRAMME).first().click();
        assertThat(main(page).getByText("Berjalan").first()).isVisible();
        Assertions.assertThat(main(page).innerText()).contains(declined);
    }

    private void meet(Site site, Page page, String mentor) throws Exception {
        date(page, "Tanggal", today);
        Locator from = field(page, "Mulai pukul");
        from.fill(from.inputValue().replaceAll("\\d", "0"));
        page.keyboard().press("Escape");
        field(page, "Lama \\(menit\\)").fill("60");
        field(page, "Topik").fill("Rencana kerja");
        button(page, "Rencanakan sesi").click();
        told(page, "Sesi direncanakan.");
        calendar(page);
        main(page).locator("ol.line-of-time").getByRole(AriaRole.LINK).first().click();
        assertThat(main(page).getByText("Rencana kerja").first()).isVisible();
        field(page, "Lama sebenarnya \\(menit\\)").fill(String.valueOf(MINUTES));
        button(page, "Catat terlaksana").click();
        told(page, "Sesi dicatat terlaksana.");
        site.picture(page, "mentoring-held");
        Assertions.assertThat(main(page).innerText()).contains(MENTEE_NAME).doesNotContain(mentor);
    }

    /** The feed is read by what shares nothing with its writer. */
    private void calendar(Page page) throws IOException, InterruptedException {
        button(page, "(Buat|Ganti) alamat").click();
        String address = main(page).getByLabel("Alamat kalender").inputValue();
        HttpResponse<String> feed = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        Assertions.assertThat(feed.statusCode()).isEqualTo(200);
        Assertions.assertThat(feed.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        Assertions.assertThat(feed.body()).doesNotContain(MENTEE_NAME, "Rencana kerja");
        List<VEvent> events = Biweekly.parse(feed.body()).first().getEvents();
        Assertions.assertThat(events)
                .filteredOn(event ->
                        event.getDateStart().getValue().getRawComponents().equals(begin(today)))
                .isNotEmpty()
                .allSatisfy(event -> Assertions.assertThat(length(event)).isEqualTo(Duration.ofMinutes(60)));
    }

    /** The first minute of a day, on the clock of wherever the two meet. */
    private static DateTimeComponents begin(LocalDate day) {
        return new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
    }

    private static Duration length(VEvent event) {
        return event.getDuration() != null
                ? Duration.ofMillis(event.getDuration().getValue().toMillis())
                : Duration.between(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant());
    }

    private static void evaluate(Page page) {
        choose(page, "Kepuasan", "5 - sangat baik");
        choose(page, "Manfaat", "4 - baik");
        button(page, "Kirim evaluasi").click();
        told(page, "evaluasi Anda diterima");
    }

    private static void certificate(Page page) throws IOException {
        Download file =
                page.waitForDownload(() -> link(page, "Unduh sertifikat (PDF)").click());
        Path kept = file.path();
        Assertions.assertThat(Files.readAllBytes(kept)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        PdfReader reader = new PdfReader(kept.toString());
        try {
            String words = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
            Assertions.assertThat(words).contains(MENTEE_NAME).contains(PROGRAMME);
        } finally {
            reader.close();
        }
    }

    private static void date(Page page, String label, LocalDate day) {
        field(page, label)
                .fill(DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("id", "ID"))
                        .format(day));
        page.keyboard().press("Escape");
    }

    private static void told(Page page, String words) {
        assertThat(page.locator(".notice").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
        page.waitForLoadState();
    }

    private static void sure(Page page, String name) {
        button(page, name).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ya"))
                .click();
        page.waitForLoadState();
    }
}
