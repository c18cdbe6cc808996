package id.jenjang.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether notices go out by e-mail: where {@code jenjang.mail.from} is set, through the server's mail resource
 * {@code mail/jenjang}; the mails lead to {@code jenjang.address}.
 */
@Dependent
public class MailSettings {
    @Inject
    @ConfigProperty(name = "jenjang.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "jenjang.address")
    private Optional<String> address;

    MailSettings() {}

    /** With that sender and address; without a sender no mail goes out. */
    public MailSettings(Optional<String> from, Optional<String> address) {
        this.from = from;
        this.address = address;
    }

    boolean on() {
        return from.isPresent();
    }

    String from() {
        return from.orElseThrow();
    }

    /** Where the application is reached; empty when not told. */
    String address() {
        return address.orElse("");
    }
}
