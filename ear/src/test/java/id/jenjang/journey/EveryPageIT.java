package id.jenjang.journey;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks from everybody's menu to every kind of page. The first who comes to a kind looks at it in every {@link Look};
 * of the kinds that were seen before, each looks at some on the desk.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    /** Of kinds that somebody looked at before, each user sees so many. */
    private static final int ENOUGH = 8;

    /** Pages whose purpose is to show numbers of people: one's own data, and what an analyst has to mend. */
    private static final Set<String> TELLING_NUMBERS =
            Set.of("people/mydata", "people/quality", "host/import-run", "host/import-files");

    private final Set<String> known = new HashSet<>();

    private enum Look {
        DESK(1280, 800, "id", "light"),
        PHONE(390, 844, "id", "dark"),
        DARK_DESK(1280, 800, "en", "dark"),
        LIGHT_PHONE(390, 844, "en", "light");

        private final int width;
        private final int height;
        private final String language;
        private final String theme;

        Look(int width, int height, String language, String theme) {
            this.width = width;
            this.height = height;
            this.language = language;
            this.theme = theme;
        }

        void put(Site site, Page page) {
            page.setViewportSize(width, height);
            site.prefer(page, language, theme);
        }

        String named() {
            return width + "-" + language + "-" + theme;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pegawai",
                "kepala",
                "analis",
                "koordinator",
                "konselor",
                "komite",
                "auditor",
                "admin",
                "panitia",
                "ppk",
                "pppk",
                "cs"
            })
    void every_page_is_whole_in_every_look(String user, Site site, Page page) {
        site.logIn(page, user);
        SoftAssertions all = new SoftAssertions();
        Look.DESK.put(site, page);
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> fresh = new LinkedHashSet<>();
        // What a role has of its own stands last in the menu, and is looked at first.
        Deque<String> ahead = new ArrayDeque<>();
        site.menu(page).forEach(ahead::addFirst);
        int seenBefore = 0;
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            if (!kinds.add(kind(address))) {
                continue;
            }
            boolean first = known.add(address.isEmpty() ? user : kind(address));
            if (first) {
                fresh.add(address);
            } else if (++seenBefore > ENOUGH) {
                continue;
            }
            page.navigate(address);
            look(all, site, page, user, address, Look.DESK);
            if (first) {
                picture(site, page, user, address, Look.DESK);
            }
            ahead.addAll(links(site, page));
        }
        for (Look look : List.of(Look.PHONE, Look.DARK_DESK, Look.LIGHT_PHONE)) {
            look.put(site, page);
            for (String address : fresh) {
                page.navigate(address);
                look(all, site, page, user, address, look);
                // To be looked at by people, a desk and a phone suffice.
                if (look == Look.PHONE) {
                    picture(site, page, user, address, look);
                }
            }
        }
        all.assertAll();
    }

    private static void look(SoftAssertions all, Site site, Page page, String user, String address, Look look) {
        String where = user + " " + look + " /" + address;
        all.assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                        .count())
                .as("headings of " + where)
                .isPositive();
        all.assertThat(page.content()).as("texts of " + where).doesNotContain("???");
        all.assertThat(PageCheck.overflow(page)).as("overflow of " + where).isZero();
        all.assertThat(PageCheck.axe(page)).as("axe on " + where).isEmpty();
        all.assertThat(PageCheck.tellsNumber(page.url()))
                .as("a number in the address of " + where)
                .isFalse();
        if (!TELLING_NUMBERS.contains(path(address))) {
            all.assertThat(PageCheck.tellsNumber(page.content()))
                    .as("a number in the source of " + where)
                    .isFalse();
        }
    }

    private static void picture(Site site, Page page, String user, String address, Look look) {
        site.picture(page, (address.isEmpty() ? "beranda" : kind(address)) + "-" + user + "-" + look.named());
    }

    // Links of the page's content that lead to another page, not to a file.
    private static List<String> links(Site site, Page page) {
        Object found = page.evaluate(
                "() => [...document.querySelectorAll('main a[href]:not([download])')].map(a => a.getAttribute('href'))");
        String root = site.address().getPath() + "/";
        return ((List<?>) found)
                .stream()
                        .map(String::valueOf)
                        .filter(href -> href.startsWith(root) && !href.contains("form="))
                        .map(href -> href.substring(root.length()).replaceAll("#.*", ""))
                        .toList();
    }

    private static String path(String address) {
        return URI.create("/" + address).getPath().substring(1);
    }

    // What an address shows, whomever it is about: its path and the names of its parameters.
    private static String kind(String address) {
        String query = URI.create("/" + address).getRawQuery();
        String names = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(each -> !each.endsWith("="))
                        .map(each -> each.substring(0, each.indexOf('=')))
                        .sorted()
                        .collect(Collectors.joining("+", "+", ""));
        return path(address) + names;
    }
}
