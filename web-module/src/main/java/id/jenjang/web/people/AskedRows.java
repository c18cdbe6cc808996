package id.jenjang.web.people;

import id.jenjang.access.ShowsPeople;
import id.jenjang.ladder.PageAsked;
import id.jenjang.ladder.PageAsked.Order;
import id.jenjang.ladder.People;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** People in pages as a service gives them, in the order of the column that was picked. */
final class AskedRows<T extends ShowsPeople> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** The rows of the first page. */
    static final int ROWS = 20;

    private final transient Function<PageAsked, People<T>> service;
    private final String words;
    private final Order usual;
    private final boolean opening;
    private transient PageAsked before;
    private transient People<T> page;

    /**
     * Rows that hold the words, in the usual order until a column is picked.
     *
     * @param opening whether the page is opened now, so that its first rows will be shown
     */
    AskedRows(String words, Order usual, boolean opening, Function<PageAsked, People<T>> service) {
        this.words = words;
        this.usual = usual;
        this.opening = opening;
        this.service = service;
    }

    private People<T> ask(PageAsked asked) {
        if (!asked.equals(before)) {
            page = service.apply(asked);
            before = asked;
        }
        return page;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        // Later on asked past the end, so that counting shows nobody.
        PageAsked asked = opening
                ? new PageAsked(words, usual, false, 0, ROWS)
                : new PageAsked(words, usual, false, Integer.MAX_VALUE, 1);
        return ask(asked).total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta picked =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        Order order = picked == null ? usual : Order.valueOf(picked.getField());
        boolean descending = picked != null && picked.getOrder().isDescending();
        return ask(new PageAsked(words, order, descending, first, size)).rows();
    }
}
