package id.jenjang.access;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Events where no container passes them on: whichever way one is fired, the test hears it at once. */
public abstract class HeardEvent<T> implements Event<T> {
    @Override
    public final <U extends T> CompletionStage<U> fireAsync(U event) {
        fire(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public final <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public final Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public final <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        return narrowed();
    }

    @Override
    public final <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        return narrowed();
    }

    private <U extends T> Event<U> narrowed() {
        return new HeardEvent<>() {
            @Override
            public void fire(U event) {
                HeardEvent.this.fire(event);
            }
        };
    }
}
