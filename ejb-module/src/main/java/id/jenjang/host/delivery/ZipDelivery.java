package id.jenjang.host.delivery;

import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;

/** A ZIP of CSV files. */
final class ZipDelivery implements Delivery {
    private final ZipGate gate;
    private final List<DeliveredFile> files;

    private ZipDelivery(ZipGate gate, List<DeliveredFile> files) {
        this.gate = gate;
        this.files = files;
    }

    static ZipDelivery open(ZipGate gate, Limits limits) throws Unreadable, IOException {
        List<DeliveredFile> files = new ArrayList<>();
        for (ZipEntry entry : gate.entries()) {
            if (!FileNames.hidden(entry.getName())) {
                String name = FileNames.bare(entry.getName());
                files.add(new CsvFile(name, () -> gate.stream(entry, name), limits));
            }
        }
        try {
            FileNames.requireOnce(files);
        } catch (Unreadable e) {
            gate.close();
            throw e;
        }
        return new ZipDelivery(gate, files);
    }

    @Override
    public List<DeliveredFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        gate.close();
    }
}
