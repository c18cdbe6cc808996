package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.feed.Defect;
import id.jenjang.store.SliceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * However a sound delivery is spoilt: nothing is thrown, nothing is applied, and errors stand in the way of applying.
 */
class MutatedDeliveryTest {
    private static SliceStore store;
    private static Path folder;

    @BeforeContainer
    static void open() throws IOException {
        store = SliceStore.h2();
        folder = Files.createTempDirectory("mutated");
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        Files.deleteIfExists(folder);
    }

    /** One change: in which file, where in it, and what is put there. */
    record Mutation(int file, int place, int kind, String text) {
        void apply(Map<String, String> files) {
            List<String> names = new ArrayList<>(files.keySet());
            String name = names.get(Math.floorMod(file, names.size()));
            String content = files.get(name);
            int at = Math.floorMod(place, content.length() + 1);
            String changed = switch (kind) {
                case 0 -> content.substring(0, at) + text + content.substring(at);
                case 1 -> content.substring(0, at);
                case 2 -> content.substring(0, at) + content.substring(Math.min(content.length(), at + text.length()));
                case 3 -> content + content.substring(content.indexOf('\n') + 1);
                default -> swapped(content, at, text);
            };
            files.put(name, changed);
        }

        private static String swapped(String content, int at, String text) {
            int end = Math.min(content.length(), at + text.length());
            return content.substring(0, at) + text + content.substring(end);
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<String> texts = Arbitraries.of(
                ",",
                ";",
                "\"",
                "\n",
                "\r\n",
                "=",
                "0",
                "9",
                "-",
                "\t",
                "null",
                "01-01-0001",
                "2999-01-01",
                "U1",
                "\u0000",
                "\ufeff",
                "é",
                "'",
                "198001012005011001",
                "III/z",
                "D",
                "   ");
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().between(0, 4),
                        texts)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(seed = "20261123")
    void a_spoilt_delivery_never_throws_and_never_applies_silently(@ForAll("mutations") List<Mutation> mutations)
            throws Exception {
        SmallAgency agency = new SmallAgency();
        mutations.forEach(mutation -> mutation.apply(agency.files()));
        Importer importer = new Importer(store.database());
        Path delivery = agency.zip(folder);
        UUID id = importer.staged(delivery);
        Files.delete(delivery);

        ImportStatus status = importer.status(id);
        assertThat(status).isIn(ImportStatus.STAGED, ImportStatus.REFUSED);
        assertThat(importer.content()).isEmpty();
        if (status == ImportStatus.REFUSED) {
            assertThat(importer.found(id).keySet()).anyMatch(Defect::refusesDelivery);
        } else {
            importer.giveUp(id);
        }
    }
}
