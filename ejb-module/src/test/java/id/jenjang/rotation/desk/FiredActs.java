package id.jenjang.rotation.desk;

import id.jenjang.access.Act;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps the acts that were fired, instead of a container that passes them on. */
public final class FiredActs implements Event<Act> {
    public final List<Act> acts = new ArrayList<>();

    @Override
    public void fire(Act act) {
        acts.add(act);
    }

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
