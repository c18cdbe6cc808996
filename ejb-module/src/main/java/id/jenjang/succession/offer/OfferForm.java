package id.jenjang.succession.offer;

import java.util.UUID;

/**
 * That a position's job is offered to somebody as a goal.
 *
 * @param uuid made when the form was rendered: the same form sent twice offers once
 * @param words to the person; may be empty
 * @param lacking what was missing at that moment, in words; may be empty
 */
public record OfferForm(UUID uuid, UUID position, String words, String lacking) {
    public OfferForm {
        words = words == null ? "" : words.strip();
        lacking = lacking == null ? "" : lacking.strip();
    }
}
