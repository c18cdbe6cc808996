package id.jenjang.host.delivery;

import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a file as they are read, the line of column names first. */
@FunctionalInterface
public interface RowTaker {
    /**
     * Takes a row.
     *
     * @param line where it starts, from 1
     * @param fields as delivered; not kept after the call
     */
    void row(long line, List<String> fields) throws Unreadable, IOException;
}
