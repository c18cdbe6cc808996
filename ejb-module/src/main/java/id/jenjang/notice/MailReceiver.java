package id.jenjang.notice;

import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import id.jenjang.store.outbox.Message;
import id.jenjang.store.outbox.Receiver;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Sends a notice by e-mail: that there is something to see, and where; never what, or about whom. A mail may come twice
 * and then carries the same id.
 */
@Dependent
class MailReceiver implements Receiver {
    static final String TOPIC = "decision-mail"; // the name under which messages are stored already

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Names names;

    @Inject
    private MailSettings settings;

    private Mailbox mailbox = () -> InitialContext.doLookup("mail/jenjang");

    MailReceiver() {}

    MailReceiver(DataSource database, MailSettings settings, Mailbox mailbox) {
        this.database = database;
        this.names = new Names(database);
        this.settings = settings;
        this.mailbox = mailbox;
    }

    /** Where mails leave by. */
    interface Mailbox {
        Session open() throws NamingException;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    private record Addressee(UUID recipient, String kind) {}

    @Override
    public void receive(Message message) throws MessagingException, NamingException {
        UUID notice = UUID.fromString(payload(message).getString("notice"));
        Optional<Addressee> to = Rows.first(
                database,
                "select recipient, kind from notice where uuid = ? and read_at is null",
                row -> new Addressee(row.getObject(1, UUID.class), row.getString(2)),
                notice);
        Optional<String> address = to.flatMap(each -> names.email(each.recipient()));
        // Who has no address, or has read it here meanwhile, needs no mail.
        if (address.isPresent()) {
            Transport.send(
                    written(mailbox.open(), settings, notice, to.orElseThrow().kind(), address.get()));
        }
    }

    private static JsonObject payload(Message message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.payload()))) {
            return reader.readObject();
        }
    }

    static MimeMessage written(Session session, MailSettings settings, UUID notice, String kind, String to)
            throws MessagingException {
        ResourceBundle words = ResourceBundle.getBundle(
                "id.jenjang.notice.mail",
                new Locale("id", "ID"),
                MailReceiver.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + notice + "@jenjang>");
            }
        };
        mail.setFrom(new InternetAddress(settings.from()));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(words.getString("subject." + kind), StandardCharsets.UTF_8.name());
        String where = settings.address().isEmpty()
                ? ""
                : "\n\n" + settings.address() + NoticeKind.valueOf(kind).page();
        mail.setText(words.getString("subject." + kind) + "\n" + words.getString("text") + where, "UTF-8");
        return mail;
    }
}
