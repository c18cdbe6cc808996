package id.jenjang.notice;

import id.jenjang.store.outbox.Receiver;
import jakarta.mail.Session;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The way of notices to a mail server, as the background goes it. */
public final class Mails {
    private Mails() {}

    /** Through the session that is there at that time. */
    public static Receiver through(DataSource database, MailSettings settings, Supplier<Session> session) {
        return new MailReceiver(database, settings, session::get);
    }
}
