package id.jenjang.succession.desk;

import java.util.UUID;

/**
 * That the committee wants somebody on another place.
 *
 * @param uuid made when the form was rendered: the same form sent twice has one effect
 * @param place from 1
 * @param reason why, demanded
 * @param version of the order that the page showed
 */
public record OrderForm(UUID uuid, UUID position, UUID employee, int place, String reason, long version) {
    public OrderForm {
        reason = reason == null ? "" : reason.strip();
    }
}
