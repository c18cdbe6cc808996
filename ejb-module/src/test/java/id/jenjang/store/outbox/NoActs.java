package id.jenjang.store.outbox;

import id.jenjang.access.Act;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;

/** Passes acts on to nobody. */
final class NoActs implements Event<Act> {
    @Override
    public void fire(Act act) {}

    @Override
    public <U extends Act> CompletionStage<U> fireAsync(U act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Act> CompletionStage<U> fireAsync(U act, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Act> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Act> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Act> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
