package id.jenjang.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.feed.Feeds;
import id.jenjang.web.frame.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportGuideTest {
    @Test
    void the_empty_delivery_has_every_file_with_its_columns() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ImportGuideServlet.template(out);

        Map<String, String> files = unpacked(out.toByteArray());
        assertThat(files.keySet())
                .containsExactlyElementsOf(
                        Feeds.all().stream().map(feed -> feed.name() + ".csv").toList());
        assertThat(files.get("standards.csv")).isEqualTo("\ufeffjabatan_id,kompetensi_id,level\r\n");
        assertThat(files.get("pegawai.csv")).contains("nip_baru").doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_file_and_column_has_words(String language) {
        Words words = Words.in(new Locale(language));
        Stream<String> wanted = FileGuide.all().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of("Feed." + file.name()),
                        file.columns().stream().map(column -> "Column." + column.name())));

        assertThat(wanted.distinct())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.known(key)).as(key).isPresent());
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
