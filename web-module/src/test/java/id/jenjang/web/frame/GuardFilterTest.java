package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardFilterTest {
    @ParameterizedTest
    @CsvSource({"cross-site", "same-site", "unheard-of"})
    void a_change_from_another_origin_is_refused(String fetchSite) {
        assertThat(GuardFilter.asksForeign("POST", fetchSite, null, "localhost:8080"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"same-origin", "none"})
    void a_change_from_our_own_page_or_by_hand_passes(String fetchSite) {
        assertThat(GuardFilter.asksForeign("POST", fetchSite, null, "localhost:8080"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GET", "HEAD", "OPTIONS"})
    void reading_from_another_site_passes(String method) {
        assertThat(GuardFilter.asksForeign(method, "cross-site", "https://evil.example", "localhost:8080"))
                .isFalse();
    }

    @Test
    void a_browser_without_fetch_metadata_is_judged_by_its_origin() {
        assertThat(GuardFilter.asksForeign("POST", null, "http://localhost:8080", "localhost:8080"))
                .isFalse();
        assertThat(GuardFilter.asksForeign("POST", null, "http://evil.example", "localhost:8080"))
                .isTrue();
        assertThat(GuardFilter.asksForeign("POST", null, "http://evil-localhost:8080", "localhost:8080"))
                .isTrue();
        assertThat(GuardFilter.asksForeign("POST", null, null, "localhost:8080"))
                .isFalse();
    }
}
