package id.jenjang.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
    @TempDir
    private Path folder;

    @Test
    void the_file_of_the_agency_goes_before_the_shipped_one() throws IOException {
        Files.writeString(folder.resolve("days.txt"), "21");

        assertThat(OwnFile.in(folder).read("days.txt", Integer::valueOf, 14)).isEqualTo(21);
        assertThat(OwnFile.in(folder).read("other.txt", Integer::valueOf, 14)).isEqualTo(14);
        assertThat(OwnFile.in(null).read("days.txt", Integer::valueOf, 14)).isEqualTo(14);
    }

    @Test
    void a_refused_file_leaves_the_shipped_one_in_force() throws IOException {
        Files.writeString(folder.resolve("days.txt"), "many");

        assertThat(OwnFile.in(folder).read("days.txt", Integer::valueOf, 14)).isEqualTo(14);
    }

    @Test
    void what_was_read_stays_until_the_next_start() throws IOException {
        Files.writeString(folder.resolve("days.txt"), "21");
        OwnFile own = OwnFile.in(folder);
        own.read("days.txt", Integer::valueOf, 14);
        Files.writeString(folder.resolve("days.txt"), "30");

        assertThat(own.read("days.txt", Integer::valueOf, 14)).isEqualTo(21);
    }
}
