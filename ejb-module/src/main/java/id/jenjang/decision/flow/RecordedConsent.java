package id.jenjang.decision.flow;

import java.time.LocalDate;

/**
 * A consent from outside as it was recorded (persetujuan eksternal).
 *
 * @param body who consented
 * @param number of the letter
 * @param date of the letter
 * @param document where the letter is kept
 */
public record RecordedConsent(String body, String number, LocalDate date, String document) {
    /** Whether everything is there. */
    boolean whole() {
        return date != null && filled(body, 200) && filled(number, 120) && filled(document, 400);
    }

    private static boolean filled(String text, int most) {
        return text != null && !text.isBlank() && text.length() <= most;
    }
}
