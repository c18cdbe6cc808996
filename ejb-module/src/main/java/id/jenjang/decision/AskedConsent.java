package id.jenjang.decision;

import java.util.Objects;

/**
 * A consent from outside the agency that a rule asks for in this matter (persetujuan eksternal).
 *
 * @param body who has to consent, such as "BKN" or "Menteri Dalam Negeri"
 * @param article what asks for it, such as "UU 10/2016 Ps 71(2)"
 */
public record AskedConsent(String body, String article) {
    public AskedConsent {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(article, "article");
    }
}
