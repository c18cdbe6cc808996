package id.jenjang.journey;

import id.jenjang.demo.DeliveredFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A delivery some days later: a person has another name, one came with a post, and a course is no longer there. */
record ChangedDelivery(Path folder) {
    static final String NAME_BEFORE = "Rizky Ramadhan";
    static final String NAME_AFTER = "Rizky Ramadhan Putra";
    static final String NEWCOMER = "Larasati Wijayakusuma";
    private static final String NUMBER = "199103212016032997";

    /** Copies the delivery into the folder, which is made, and changes it there. */
    static ChangedDelivery of(Path delivery, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (DeliveredFile file : DeliveredFile.values()) {
            Files.copy(delivery.resolve(file.fileName()), folder.resolve(file.fileName()));
        }
        ChangedDelivery changed = new ChangedDelivery(folder);
        changed.rename();
        changed.hire();
        changed.forget();
        return changed;
    }

    /** The delivery as one file to upload. */
    Path zipped() throws IOException {
        return zipped(folder);
    }

    /** The files of a folder as one file beside it. */
    static Path zipped(Path folder) throws IOException {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (DeliveredFile file : DeliveredFile.values()) {
                entries.putNextEntry(new ZipEntry(file.fileName()));
                Files.copy(folder.resolve(file.fileName()), entries);
            }
        }
        return zip;
    }

    private void rename() throws IOException {
        Path people = folder.resolve(DeliveredFile.PEGAWAI.fileName());
        String text = Files.readString(people);
        if (!text.contains("," + NAME_BEFORE + ",")) {
            throw new IllegalStateException("Nobody is called " + NAME_BEFORE + ".");
        }
        Files.writeString(people, text.replace("," + NAME_BEFORE + ",", "," + NAME_AFTER + ","));
    }

    private void hire() throws IOException {
        append(
                DeliveredFile.PEGAWAI,
                "pns-baru," + NUMBER + ",," + NEWCOMER + ",,,1991-03-21,F,PNS,,2016-03-01,2017-03-01,");
        append(DeliveredFile.RW_JABATAN, "rj-baru," + NUMBER + ",,PL-ADM,UN00002,D,2021-01-01,,,");
    }

    private void forget() throws IOException {
        Path courses = folder.resolve(DeliveredFile.RW_KURSUS.fileName());
        List<String> lines = Files.readAllLines(courses);
        Files.write(courses, lines.subList(0, lines.size() - 1));
    }

    private void append(DeliveredFile file, String row) throws IOException {
        Path path = folder.resolve(file.fileName());
        Files.writeString(path, Files.readString(path) + row + "\n");
    }
}
