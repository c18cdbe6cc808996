package id.jenjang.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.ActAnswer;
import id.jenjang.decision.approval.Office;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Mails;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.outbox.Background;
import id.jenjang.store.outbox.Outbox;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailSliceTest {
    private static final MailSettings SETTINGS =
            new MailSettings(Optional.of("jenjang@contoh.go.id"), Optional.of("https://jenjang.contoh.go.id"));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource
    void who_has_to_answer_gets_one_mail_that_says_so_and_names_nobody(Database kind) throws Exception {
        server.start();
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            address(office, "kepala-a");
            office.proposed(office.move("staf-a1", "a", "b"));
            deliver(office, office.clock);
            deliver(office, office.clock);

            assertThat(server.getReceivedMessages())
                    .as("kepala-b has no address")
                    .hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("kepala-a@contoh.go.id");
            assertThat(mail.getSubject()).isEqualTo("Ada usulan yang menunggu keputusan Anda");
            String whole = GreenMailUtil.getWholeMessage(mail);
            assertThat(whole).contains("https://jenjang.contoh.go.id/decision/inbox");
            assertThat(whole).doesNotContain("staf-a1", "Nama ", "Unit ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void while_the_mail_server_is_away_decisions_go_on_and_the_mail_is_sent_when_it_is_back(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            address(office, "kepala-a");
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            deliver(office, office.clock);
            assertThat(new Notices(office).of("kepala-a"))
                    .as("told here all the same")
                    .containsExactly("TO_ANSWER");
            assertThat(Rows.number(
                            store.database(), "select tries from outbox where topic = 'decision-mail' and tries > 0"))
                    .isEqualTo(1);
            assertThat(office.approve(matter, "receiving", office.caller("kepala-b"))
                            .kind())
                    .isEqualTo(ActAnswer.Kind.DONE);
            assertThat(office.matter(matter).state()).isEqualTo(MatterState.PROPOSED);

            server.start();
            deliver(office, Clock.offset(office.clock, Duration.ofSeconds(4)));
            assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
            deliver(office, Clock.offset(office.clock, Duration.ofSeconds(5)));
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(Rows.number(store.database(), "select count(*) from outbox where done_at is null"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_here_meanwhile_needs_no_mail(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            address(office, "kepala-a");
            office.proposed(office.move("staf-a1", "a", "b"));
            deliver(office, office.clock);
            office.agency.run("update notice set read_at = current_timestamp");
            server.start();
            deliver(office, Clock.offset(office.clock, Duration.ofMinutes(1)));
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(Rows.number(store.database(), "select count(*) from outbox where done_at is null"))
                    .isZero();
        }
    }

    private void deliver(Office office, Clock clock) throws Exception {
        NoticeReceiver receiver = new NoticeReceiver(
                office.transactions,
                office.world(),
                new id.jenjang.notice.Notices(
                        office.transactions,
                        new Outbox(office.transactions, new ScheduledJobs(office.transactions)),
                        SETTINGS));
        Background.deliver(
                office.transactions, clock, receiver, Mails.through(office.transactions, SETTINGS, this::session));
    }

    /** As the server's mail resource is set up; nobody listens at port 1. */
    private Session session() {
        Properties set = new Properties();
        set.put("mail.smtp.host", "127.0.0.1");
        set.put(
                "mail.smtp.port",
                String.valueOf(server.isRunning() ? server.getSmtp().getPort() : 1));
        return Session.getInstance(set);
    }

    /** That person has an address and nobody else. */
    private static void address(Office office, String person) {
        office.agency.run("update employee set email = null");
        office.agency.run("update employee set email = ? where source_key = ?", person + "@contoh.go.id", person);
    }
}
