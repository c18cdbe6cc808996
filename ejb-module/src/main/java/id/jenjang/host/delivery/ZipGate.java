package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens a ZIP only after its directory was found small and its names harmless; streams are counted while read. */
final class ZipGate implements Closeable {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONGEST_DIRECTORY = 1 << 20;

    private final ZipFile zip;
    private final List<ZipEntry> entries;
    private final ByteBudget budget;

    private ZipGate(ZipFile zip, List<ZipEntry> entries, ByteBudget budget) {
        this.zip = zip;
        this.entries = entries;
        this.budget = budget;
    }

    static ZipGate open(Path path, Limits limits) throws Unreadable, IOException {
        requireSmallDirectory(path, limits);
        ZipFile zip = opened(path);
        try {
            List<ZipEntry> entries = new ArrayList<>();
            long total = 0;
            for (ZipEntry each : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                requireHarmless(each, limits);
                total += Math.max(0, each.getSize());
                if (!each.isDirectory()) {
                    entries.add(each);
                }
            }
            if (total > limits.totalBytes()) {
                throw refused(Defect.ZIP_BOMB, null, mebibytes(limits.totalBytes()));
            }
            return new ZipGate(zip, entries, new ByteBudget(limits));
        } catch (Unreadable | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    List<ZipEntry> entries() {
        return entries;
    }

    boolean holdsWorkbook() {
        return zip.getEntry("xl/workbook.xml") != null;
    }

    /** The entry's content; reading on beyond the limits throws. */
    InputStream stream(ZipEntry entry, String feed) throws IOException {
        return budget.counted(zip.getInputStream(entry), entry.getCompressedSize(), feed);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }

    private static ZipFile opened(Path path) throws Unreadable {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw refused(Defect.DELIVERY_UNREADABLE, null, null);
        }
    }

    private static void requireHarmless(ZipEntry entry, Limits limits) throws Unreadable {
        String name = entry.getName().replace('\\', '/');
        boolean climbs = name.startsWith("/") || name.contains("../") || name.endsWith("..") || name.contains(":");
        if (climbs || name.indexOf('\0') >= 0) {
            throw refused(Defect.ZIP_PATH, entry.getName(), null);
        }
        if (entry.getSize() > limits.fileBytes()) {
            throw refused(Defect.FILE_TOO_LARGE, entry.getName(), mebibytes(limits.fileBytes()));
        }
    }

    /** The library reads the whole directory into memory, so its size is looked up first. */
    private static void requireSmallDirectory(Path path, Limits limits) throws Unreadable, IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_RECORD + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(end.getShort(at + 10));
                    long directory = Integer.toUnsignedLong(end.getInt(at + 12));
                    if (entries > limits.entries() || directory > LONGEST_DIRECTORY) {
                        throw refused(Defect.ZIP_ENTRIES, String.valueOf(entries), String.valueOf(limits.entries()));
                    }
                    return;
                }
            }
        }
        throw refused(Defect.DELIVERY_UNREADABLE, null, null);
    }

    private static Unreadable refused(Defect why, String value, String detail) {
        return new Unreadable(new Flaw("", 0, null, value, why, detail));
    }
}
