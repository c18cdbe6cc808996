package id.jenjang.web.signon;

import static id.jenjang.access.Role.EMPLOYEE;
import static id.jenjang.access.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoUsersTest {
    @Test
    void a_line_names_password_roles_employee_and_unit() throws IOException {
        DemoUser user = DemoUsers.read(new StringReader(
                        "kepala = password a:b=c; roles EMPLOYEE, UNIT_HEAD; employee 199003152015032001; unit U-07"))
                .get("kepala");

        assertThat(user.password()).isEqualTo("a:b=c");
        assertThat(user.roles()).containsExactlyInAnyOrder(EMPLOYEE, UNIT_HEAD);
        assertThat(user.employee()).contains("199003152015032001");
        assertThat(user.unit()).contains("U-07");
    }

    @Test
    void someone_who_is_no_employee_has_none() throws IOException {
        DemoUser user = DemoUsers.read(new StringReader("admin = password x; roles ADMIN"))
                .get("admin");

        assertThat(user.employee()).isEmpty();
        assertThat(user.unit()).isEmpty();
    }

    @Test
    void a_misspelt_role_or_key_and_a_missing_password_are_refused() {
        assertThatThrownBy(() -> DemoUsers.read(new StringReader("a = password x; roles BOSS")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoUsers.read(new StringReader("a = password x; role ADMIN")))
                .hasMessageContaining("role ADMIN");
        assertThatThrownBy(() -> DemoUsers.read(new StringReader("a = roles ADMIN")))
                .hasMessageContaining("no password");
    }

    @Test
    void a_delivery_without_a_file_of_users_has_no_users(@TempDir Path delivery) throws IOException {
        assertThat(DemoUsers.beside(delivery)).isEmpty();
        Files.writeString(delivery.resolve("users.properties"), "analis = password x; roles ANALYST");
        assertThat(DemoUsers.beside(delivery)).containsOnlyKeys("analis");
    }

    @Test
    void a_redirect_inside_an_ajax_answer_is_escaped() {
        assertThat(SignOnMechanism.partialRedirect("/jenjang/login?back=a&x=\"<"))
                .contains("<redirect url=\"/jenjang/login?back=a&amp;x=&quot;&lt;\"></redirect>");
    }
}
