package id.jenjang.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Ways in which a whole file cannot be read; each refuses the delivery, so each has a copy of its own. */
public enum SpoiledFile {
    /** A character of an old code page, in the last line. */
    ENCODING(DeliveredFile.RW_PENGHARGAAN),
    /** Nothing at all in the file. */
    FILE_EMPTY(DeliveredFile.RW_DIKLAT),
    /** A file that the first delivery needs. */
    FILE_MISSING(DeliveredFile.JOBS),
    /** A needed column that has another name. */
    COLUMN_MISSING(DeliveredFile.RW_GOLONGAN),
    /** The same column name twice. */
    COLUMN_TWICE(DeliveredFile.STATUSES),
    /** A million columns. */
    TOO_MANY_COLUMNS(DeliveredFile.POTENTIALS),
    /** One cell of five million characters. */
    FIELD_TOO_LONG(DeliveredFile.WAIVERS);

    private static final int MANY_COLUMNS = 1_000_000;
    private static final int LONG_FIELD = 5_000_000;

    private final DeliveredFile file;

    SpoiledFile(DeliveredFile file) {
        this.file = file;
    }

    /** Name of the file that is spoiled, without ending. */
    public String file() {
        return Planting.name(file);
    }

    /** Copies the delivery into the other folder, which is made, and spoils the file there. */
    public void copy(Path clean, Path spoiled) throws IOException {
        DefectiveAgency.copyFiles(clean, spoiled);
        Path path = spoiled.resolve(file.fileName());
        String id = "cacat,199005172015041777,";
        switch (this) {
            case ENCODING ->
                Files.write(
                        path,
                        (id + "Juara Caf\u00e9,2024-08-17,\n").getBytes(StandardCharsets.ISO_8859_1),
                        StandardOpenOption.APPEND);
            case FILE_EMPTY -> Files.write(path, new byte[0]);
            case FILE_MISSING -> Files.delete(path);
            case COLUMN_MISSING -> rename(path, "tmt_golongan", "mulai_golongan");
            case COLUMN_TWICE -> rename(path, "tmt_selesai", "tmt");
            case TOO_MANY_COLUMNS -> Files.writeString(path, "x,".repeat(MANY_COLUMNS) + "x\n");
            case FIELD_TOO_LONG ->
                Files.writeString(
                        path,
                        "199005172015041777," + "x".repeat(LONG_FIELD) + ",,a,2024-01-01,,\n",
                        StandardOpenOption.APPEND);
        }
    }

    private static void rename(Path path, String column, String other) throws IOException {
        Files.writeString(path, Files.readString(path).replaceFirst(column, other));
    }
}
