package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** An XLSX workbook with a sheet for each file. */
final class WorkbookDelivery implements Delivery {
    /** Shared texts are held in memory by the library. */
    private static final long SHARED_TEXTS = 64L << 20;

    private final ReadableWorkbook book;
    private final List<DeliveredFile> files;

    private WorkbookDelivery(ReadableWorkbook book, List<DeliveredFile> files) {
        this.book = book;
        this.files = files;
    }

    static WorkbookDelivery open(Path path, ZipGate gate, Limits limits) throws Unreadable, IOException {
        try (gate) {
            for (ZipEntry entry : gate.entries()) {
                measure(gate, entry);
            }
        }
        try {
            ReadableWorkbook book = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            List<DeliveredFile> files = book.getSheets()
                    .<DeliveredFile>map(sheet -> new SheetFile(sheet, limits))
                    .toList();
            FileNames.requireOnce(files);
            return new WorkbookDelivery(book, files);
        } catch (IOException | ExcelReaderException e) {
            throw new Unreadable(new Flaw("", 0, null, null, Defect.DELIVERY_UNREADABLE, null));
        }
    }

    /** The library opens the file itself, so what would come out of each part is counted beforehand. */
    private static void measure(ZipGate gate, ZipEntry entry) throws Unreadable, IOException {
        long size = 0;
        try (InputStream part = gate.stream(entry, "")) {
            byte[] buffer = new byte[1 << 16];
            for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
                size += count;
            }
        } catch (ByteBudget.Exceeded e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Unreadable(new Flaw("", 0, null, null, Defect.DELIVERY_UNREADABLE, null));
        }
        if (!entry.getName().startsWith("xl/worksheets/") && size > SHARED_TEXTS) {
            throw new Unreadable(
                    new Flaw("", 0, null, entry.getName(), Defect.FILE_TOO_LARGE, ZipGate.mebibytes(SHARED_TEXTS)));
        }
    }

    @Override
    public List<DeliveredFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
