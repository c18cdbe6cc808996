package id.jenjang.document;

/** Who publishes entries: the agency's name and its mail address. */
public record CalendarSender(String name, String mail) {
    public CalendarSender {
        Given.text(name, "name");
        Given.text(mail, "mail");
    }
}
