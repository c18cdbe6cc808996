package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of CSV files. */
final class FolderDelivery implements Delivery {
    private final List<DeliveredFile> files;

    private FolderDelivery(List<DeliveredFile> files) {
        this.files = files;
    }

    static FolderDelivery open(Path folder, Limits limits) throws Unreadable, IOException {
        ByteBudget budget = new ByteBudget(limits);
        List<DeliveredFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path path : found.filter(FolderDelivery::csv).sorted().toList()) {
                String name = FileNames.bare(path.getFileName().toString());
                files.add(new CsvFile(name, () -> budget.counted(Files.newInputStream(path), -1, name), limits));
            }
        }
        if (files.isEmpty()) {
            throw new Unreadable(new Flaw("", 0, null, null, Defect.DELIVERY_EMPTY, null));
        }
        FileNames.requireOnce(files);
        return new FolderDelivery(files);
    }

    private static boolean csv(Path path) {
        return Files.isRegularFile(path)
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public List<DeliveredFile> files() {
        return files;
    }

    @Override
    public void close() {}
}
