package id.jenjang.host.delivery;

import id.jenjang.host.feed.Unreadable;
import java.io.IOException;

/** One file of a delivery (berkas kiriman): a CSV file or a sheet. */
public interface DeliveredFile {
    /** The name without folder and ending, as delivered. */
    String name();

    /** Reads all rows in order; memory stays bounded whatever the file holds. */
    void read(RowTaker rows) throws Unreadable, IOException;
}
