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

    private final transient Function<PageAsked, People<T>> service;
    private final String words;
    private final Order usual;

    /** Rows that hold the words, in the usual order until a column is picked. */
    AskedRows(String words, Order usual, Function<PageAsked, People<T>> service) {
        this.words = words;
        this.usual = usual;
        this.service = service;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        // Asked past the end, so that counting shows nobody.
        return service.apply(new PageAsked(words, usual, false, Integer.MAX_VALUE, 1))
                .total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta picked =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        Order order = picked == null ? usual : Order.valueOf(picked.getField());
        boolean descending = picked != null && picked.getOrder().isDescending();
        return service.apply(new PageAsked(words, order, descending, first, size))
                .rows();
    }
}
