package id.jenjang.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final String HEADING =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";

    @Test
    void only_ports_that_are_waited_on_are_read() {
        List<Listener> found = Listener.in(List.of(
                HEADING,
                line("0100007F:1F90", "0A", "11"),
                line("0100007F:8004", "01", "12"),
                "",
                line("00000000:1538", "0A", "13")));

        assertThat(found).containsExactly(new Listener("0100007F", 8080, "11"), new Listener("00000000", 5432, "13"));
    }

    @Test
    void what_this_machine_alone_reaches_is_local() {
        assertThat(local("0100007F")).isTrue();
        assertThat(local("0300107F")).isTrue();
        assertThat(local("00000000000000000000000001000000")).isTrue();
        assertThat(local("0000000000000000FFFF00000100007F")).isTrue();
    }

    @Test
    void what_other_machines_reach_is_not_local() {
        assertThat(local("00000000")).isFalse();
        assertThat(local("0A00007E")).isFalse();
        assertThat(local("00000000000000000000000000000000")).isFalse();
        assertThat(local("0000000000000000FFFF00000200A8C0")).isFalse();
        assertThat(local("B80D0120000000000000000001000000")).isFalse();
    }

    @Test
    void a_port_of_ours_that_is_open_to_others_is_told_unless_it_is_wanted() {
        List<Listener> listed = List.of(
                new Listener("00000000", 7676, "1"),
                new Listener("00000000", 4848, "2"),
                new Listener("00000000000000000000000000000000", 4848, "3"),
                new Listener("0100007F", 8080, "4"),
                new Listener("00000000", 5432, "of another process"));
        Set<String> own = Set.of("1", "2", "3", "4");

        assertThat(ListenersReady.open(listed, own, Set.of())).isEqualTo("4848, 7676");
        assertThat(ListenersReady.open(listed, own, Set.of(4848))).isEqualTo("7676");
        assertThat(ListenersReady.open(listed, own, Set.of(4848, 7676))).isEmpty();
    }

    private static boolean local(String address) {
        return new Listener(address, 8080, "1").local();
    }

    private static String line(String local, String state, String inode) {
        return "   0: " + local + " 00000000:0000 " + state + " 00000000:00000000 00:00000000 00000000     0        0 "
                + inode + " 1 00000000bb2040d2 100 0 0 10 0";
    }
}
