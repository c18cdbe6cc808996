package id.jenjang.document;

import java.util.Objects;

/**
 * Who publishes entries: the agency's name and its mail address; with an empty one the entries say that there is none
 * to write to.
 */
public record CalendarSender(String name, String mail) {
    public CalendarSender {
        Given.text(name, "name");
        Objects.requireNonNull(mail, "mail");
    }
}
