package id.jenjang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTest {
    private static final MailSettings SETTINGS =
            new MailSettings(Optional.of("jenjang@contoh.go.id"), Optional.of("https://jenjang.contoh.go.id"));

    @ParameterizedTest
    @EnumSource
    void a_mail_of_every_kind_has_a_subject_and_leads_to_the_page_of_its_kind(NoticeKind kind) throws Exception {
        UUID notice = UUID.randomUUID();

        MimeMessage mail = MailReceiver.written(
                Session.getInstance(new Properties()), SETTINGS, notice, kind.name(), "ani@contoh.go.id");

        assertThat(mail.getSubject()).isNotBlank().doesNotContain("subject");
        assertThat(mail.getContent().toString()).endsWith("https://jenjang.contoh.go.id" + kind.page());
    }
}
