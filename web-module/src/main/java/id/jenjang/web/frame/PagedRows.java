package id.jenjang.web.frame;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a table that are read page by page, in the order that the service gives. */
public final class PagedRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Counting counting;
    private final transient Reading<T> reading;

    /** Rows that are counted and read so; asked anew at every request. */
    public PagedRows(Counting counting, Reading<T> reading) {
        this.counting = counting;
        this.reading = reading;
    }

    /** How many rows there are. */
    @FunctionalInterface
    public interface Counting {
        /** All of them, whatever the page. */
        long count();
    }

    /** The rows of one page. */
    @FunctionalInterface
    public interface Reading<T> {
        /** From that row, counted from 0, as many as that or fewer. */
        List<T> page(int first, int size);
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) Math.min(Integer.MAX_VALUE, counting.count());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        int all = count(filterBy);
        setRowCount(all);
        return reading.page(recalculateFirst(first, size, all), size);
    }
}
