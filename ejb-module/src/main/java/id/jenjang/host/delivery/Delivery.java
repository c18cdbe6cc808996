package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a host platform handed over (kiriman): a folder or ZIP of CSV files, or a workbook with a sheet for each. */
public interface Delivery extends Closeable {
    /** All files, also those of unknown name. */
    List<DeliveredFile> files();

    /** Opens what lies at the path, whichever of the three it is; names why when it is none or too large. */
    static Delivery open(Path path, Limits limits) throws Unreadable, IOException {
        if (Files.isDirectory(path)) {
            return FolderDelivery.open(path, limits);
        }
        if (Files.size(path) == 0) {
            throw new Unreadable(new Flaw("", 0, null, null, Defect.DELIVERY_EMPTY, null));
        }
        if (Files.size(path) > limits.uploadBytes()) {
            throw new Unreadable(
                    new Flaw("", 0, null, null, Defect.FILE_TOO_LARGE, ZipGate.mebibytes(limits.uploadBytes())));
        }
        if (!startsAsZip(path)) {
            throw new Unreadable(new Flaw("", 0, null, null, Defect.DELIVERY_UNREADABLE, null));
        }
        ZipGate gate = ZipGate.open(path, limits);
        return gate.holdsWorkbook() ? WorkbookDelivery.open(path, gate, limits) : ZipDelivery.open(gate, limits);
    }

    private static boolean startsAsZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K';
        }
    }
}
