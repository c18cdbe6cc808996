package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.delivery.Limits;
import id.jenjang.host.feed.Defect;
import id.jenjang.store.SliceStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that would fill memory, climb out of their folder, or cannot be read: each refused by name. */
class HostileDeliveryTest {
    private static final Limits SMALL = new Limits(50 << 20, 40 << 20, 60 << 20, 50, 200, 100, 10_000);

    @TempDir
    Path folder;

    private SliceStore store;
    private Importer importer;

    @BeforeEach
    void open() {
        store = SliceStore.h2();
        importer = new Importer(store.database(), SMALL);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private Path zip(Writing writing) throws IOException {
        Path path = folder.resolve("kiriman.zip");
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            writing.to(zip);
        }
        return path;
    }

    private void refused(Path delivery, Defect why) throws Exception {
        UUID id = importer.staged(delivery);
        assertThat(importer.found(id)).containsKey(why);
        assertThat(importer.status(id)).isEqualTo(ImportStatus.REFUSED);
        assertThat(importer.content()).isEmpty();
    }

    @Test
    void a_zip_that_unpacks_to_far_more_than_it_weighs() throws Exception {
        byte[] line = ("J".repeat(60) + ",x,PELAKSANA\n").getBytes(StandardCharsets.US_ASCII);
        Path bomb = zip(zip -> {
            zip.putNextEntry(new ZipEntry("jobs.csv"));
            zip.write("id,nama_jabatan,jenjang\n".getBytes(StandardCharsets.US_ASCII));
            for (int written = 0; written < 39 << 20; written += line.length) {
                zip.write(line);
            }
        });
        refused(bomb, Defect.ZIP_BOMB);
    }

    @Test
    void a_file_beyond_the_limit() throws Exception {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        Path large = zip(zip -> {
            zip.putNextEntry(new ZipEntry("jobs.csv"));
            for (int i = 0; i < 41; i++) {
                zip.write(block);
            }
        });
        refused(large, Defect.FILE_TOO_LARGE);
    }

    @Test
    void an_upload_beyond_the_limit() throws Exception {
        Path sparse = folder.resolve("besar.zip");
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        refused(sparse, Defect.FILE_TOO_LARGE);
    }

    @Test
    void files_that_together_are_beyond_the_limit() throws Exception {
        byte[] block = new byte[1 << 20];
        new java.util.Random(1).nextBytes(block);
        Path many = zip(zip -> {
            for (String name : new String[] {"jobs.csv", "pegawai.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 35; i++) {
                    zip.write(block);
                }
            }
        });
        refused(many, Defect.FILE_TOO_LARGE);
        UUID id = new Importer(store.database(), new Limits(200 << 20, 40 << 20, 60 << 20, 50, 200, 100, 10_000))
                .staged(many);
        assertThat(importer.found(id)).containsKey(Defect.ZIP_BOMB);
    }

    @Test
    void a_name_that_climbs_out_of_its_folder() throws Exception {
        refused(zip(zip -> zip.putNextEntry(new ZipEntry("../../etc/jobs.csv"))), Defect.ZIP_PATH);
    }

    @Test
    void more_entries_than_anyone_needs() throws Exception {
        refused(
                zip(zip -> {
                    for (int i = 0; i < 51; i++) {
                        zip.putNextEntry(new ZipEntry(i + ".csv"));
                    }
                }),
                Defect.ZIP_ENTRIES);
    }

    @Test
    void a_zip_cut_short() throws Exception {
        Path whole = new SmallAgency().zip(folder);
        Path cut = folder.resolve("cut.zip");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        refused(cut, Defect.DELIVERY_UNREADABLE);
    }

    @Test
    void a_zip_whose_content_was_damaged() throws Exception {
        Path whole = new SmallAgency().zip(folder);
        byte[] bytes = Files.readAllBytes(whole);
        for (int i = 45; i < 120; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(whole, bytes);
        UUID id = importer.staged(whole);
        assertThat(importer.status(id)).isEqualTo(ImportStatus.REFUSED);
        assertThat(importer.found(id)).containsKey(Defect.DELIVERY_UNREADABLE);
    }

    @Test
    void something_that_is_no_zip() throws Exception {
        refused(Files.writeString(folder.resolve("x.zip"), "hello"), Defect.DELIVERY_UNREADABLE);
    }

    @Test
    void an_empty_upload() throws Exception {
        refused(Files.createFile(folder.resolve("x.zip")), Defect.DELIVERY_EMPTY);
    }

    @Test
    void a_zip_without_any_known_file() throws Exception {
        refused(zip(zip -> zip.putNextEntry(new ZipEntry("foto.csv"))), Defect.DELIVERY_EMPTY);
    }

    @Test
    void a_million_columns() throws Exception {
        refused(new SmallAgency().with("jobs", "a,".repeat(1_000_000) + "\n").zip(folder), Defect.TOO_MANY_COLUMNS);
    }

    @Test
    void a_million_columns_in_a_row() throws Exception {
        refused(
                new SmallAgency()
                        .with("jobs", "id,nama_jabatan,jenjang\n" + ",".repeat(1_000_000) + "\n")
                        .zip(folder),
                Defect.TOO_MANY_COLUMNS);
    }

    @Test
    void a_cell_of_megabytes() throws Exception {
        refused(
                new SmallAgency()
                        .with("jobs", "id,nama_jabatan,jenjang\nJ1,\"" + "x".repeat(5_000_000) + "\",PELAKSANA\n")
                        .zip(folder),
                Defect.FIELD_TOO_LONG);
    }

    @Test
    void a_quote_that_is_never_closed() throws Exception {
        refused(
                new SmallAgency()
                        .with(
                                "jobs",
                                "id,nama_jabatan,jenjang\nJ1,\"Kepala,PELAKSANA\n" + "J2,x,PELAKSANA\n".repeat(2_000))
                        .zip(folder),
                Defect.FIELD_TOO_LONG);
    }

    @Test
    void another_encoding_is_named_with_its_line() throws Exception {
        Path latin = zip(zip -> {
            zip.putNextEntry(new ZipEntry("jobs.csv"));
            zip.write("id,nama_jabatan,jenjang\nJ1,Kepala,PELAKSANA\nJ2,Attach\u00e9,PELAKSANA\n"
                    .getBytes(Charset.forName("windows-1252")));
        });
        UUID id = importer.staged(latin);
        assertThat(importer.flaws(id, Defect.ENCODING)).containsExactly("jobs:3:null:0xE9:null");
        assertThat(importer.status(id)).isEqualTo(ImportStatus.REFUSED);
    }

    @Test
    void a_needed_file_that_is_missing() throws Exception {
        refused(new SmallAgency().without("pegawai").zip(folder), Defect.FILE_MISSING);
    }

    @Test
    void a_needed_file_that_is_empty() throws Exception {
        refused(new SmallAgency().with("pegawai", "").zip(folder), Defect.FILE_EMPTY);
    }

    @Test
    void a_needed_column_that_is_missing() throws Exception {
        refused(
                new SmallAgency()
                        .replacing("jobs", "nama_jabatan", "nama_pekerjaan")
                        .zip(folder),
                Defect.COLUMN_MISSING);
    }

    @Test
    void a_column_that_is_there_twice() throws Exception {
        refused(new SmallAgency().replacing("jobs", "kelas_jabatan", "Id").zip(folder), Defect.COLUMN_TWICE);
    }

    @Test
    void the_same_file_twice() throws Exception {
        refused(
                zip(zip -> {
                    zip.putNextEntry(new ZipEntry("a/jobs.csv"));
                    zip.putNextEntry(new ZipEntry("b/Jobs.csv"));
                }),
                Defect.FILE_TWICE);
    }

    @Test
    void a_sheet_of_very_many_columns() throws Exception {
        Path book = folder.resolve("x.xlsx");
        try (OutputStream out = Files.newOutputStream(book)) {
            Workbook workbook = new Workbook(out, "t", "1.0");
            Worksheet sheet = workbook.newWorksheet("jobs");
            for (int i = 0; i < 16_384; i++) {
                sheet.value(0, i, "k" + i);
            }
            workbook.finish();
        }
        refused(book, Defect.TOO_MANY_COLUMNS);
    }
}
