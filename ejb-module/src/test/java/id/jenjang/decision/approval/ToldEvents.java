package id.jenjang.decision.approval;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps the events that this thread fired, instead of a container that passes them on. */
final class ToldEvents implements Event<Object> {
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

    @Override
    public <U extends Object> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
