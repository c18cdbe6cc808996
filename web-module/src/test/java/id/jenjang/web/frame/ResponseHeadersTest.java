package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseHeadersTest {
    @Test
    void a_page_is_never_kept_and_never_framed_by_default() {
        assertThat(ResponseHeaders.of("/ladder/career", false, "'none'"))
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry(
                        "Content-Security-Policy",
                        "frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'");
    }

    @Test
    void the_intranet_that_may_frame_us_is_the_configured_one() {
        assertThat(ResponseHeaders.of("/", false, "https://portal.contoh.go.id").get("Content-Security-Policy"))
                .startsWith("frame-ancestors https://portal.contoh.go.id;");
    }

    @Test
    void styles_and_scripts_may_be_kept() {
        assertThat(ResponseHeaders.of("/jakarta.faces.resource/app.css.xhtml", false, "'none'"))
                .doesNotContainKey("Cache-Control");
    }

    @Test
    void https_is_demanded_for_the_future_only_where_it_is_used() {
        assertThat(ResponseHeaders.of("/", true, "'none'")).containsKey("Strict-Transport-Security");
        assertThat(ResponseHeaders.of("/", false, "'none'")).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void what_programs_read_loads_nothing() {
        assertThat(ResponseHeaders.of("/api/menu", false, "'none'").get("Content-Security-Policy"))
                .startsWith("default-src 'none'; frame-ancestors");
    }
}
