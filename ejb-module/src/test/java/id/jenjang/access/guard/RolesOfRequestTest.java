package id.jenjang.access.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RolesOfRequestTest {
    private final RolesOfRequest request = new RolesOfRequest();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void a_request_reads_who_a_user_is_once_and_anew_for_another_user() {
        Caller first = caller("analis");

        assertThat(caller("analis")).isSameAs(first);
        assertThat(caller("kepala").user()).isEqualTo("kepala");
        assertThat(caller("analis")).isNotSameAs(first);
        assertThat(read).hasValue(3);
    }

    @Test
    void another_user_has_none_of_the_roles_of_the_one_before() {
        assertThat(request.holds("analis", Role.ANALYST, () -> true)).isTrue();
        assertThat(request.holds("analis", Role.ANALYST, () -> false)).isTrue();
        assertThat(request.holds("kepala", Role.ANALYST, () -> false)).isFalse();
    }

    private Caller caller(String user) {
        return request.caller(user, () -> {
            read.incrementAndGet();
            return new Caller(user, Optional.empty(), Set.of(), Optional.empty());
        });
    }
}
