package id.jenjang.access.guard;

import id.jenjang.access.Looked;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps what the guard tells of looks, instead of a container that passes it on. */
final class Told implements Event<Looked> {
    final List<Looked> looks = new ArrayList<>();

    @Override
    public void fire(Looked look) {
        looks.add(look);
    }

    @Override
    public <U extends Looked> CompletionStage<U> fireAsync(U look) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Looked> CompletionStage<U> fireAsync(U look, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Looked> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Looked> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Looked> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
