package id.jenjang.decision.approval;

import id.jenjang.access.HeardEvent;
import java.util.ArrayList;
import java.util.List;

/** Keeps the events that this thread fired, instead of a container that passes them on. */
final class ToldEvents extends HeardEvent<Object> {
    private final ThreadLocal<List<Object>> told = ThreadLocal.withInitial(ArrayList::new);

    <T> List<T> told(Class<T> type) {
        return told.get().stream().filter(type::isInstance).map(type::cast).toList();
    }

    void forget() {
        told.remove();
    }

    @Override
    public void fire(Object event) {
        told.get().add(event);
    }
}
