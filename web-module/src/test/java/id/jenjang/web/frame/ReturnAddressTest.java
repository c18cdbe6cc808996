package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jenjang/",
                "/jenjang/ladder/sheet?person=8d2f4a52-2d1c-4f6e-9a3e-0f2c6f0a7b11&step=2",
                "/jenjang/people/unit?q=Ratna%20Dewi"
            })
    void an_address_of_ours_is_kept_with_its_parameters(String address) {
        assertThat(ReturnAddress.safe(address, "/jenjang")).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http:evil.example",
                "//evil.example/jenjang/",
                "///evil.example/jenjang/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/jenjang\\@evil.example",
                "/jenjang/../admin",
                "/jenjang/./x",
                "/jenjang/%2e%2e/admin",
                "/jenjang/%2E%2E/admin",
                "/jenjangx/",
                "/other/",
                "javascript:alert(1)",
                "data:text/html,x",
                "jenjang/",
                "@evil.example",
                "/jenjang/\r\nSet-Cookie: a=b",
                "/jenjang/\tx",
                " /jenjang/",
                "/jenjang/#x",
                "/jenjang/<script>"
            })
    void anything_else_leads_to_the_start_page(String address) {
        assertThat(ReturnAddress.safe(address, "/jenjang")).isEqualTo("/jenjang/");
    }

    @Test
    void an_application_at_the_root_has_addresses_too() {
        assertThat(ReturnAddress.safe("/ladder/map", "")).isEqualTo("/ladder/map");
        assertThat(ReturnAddress.safe("//evil.example", "")).isEqualTo("/");
    }
}
