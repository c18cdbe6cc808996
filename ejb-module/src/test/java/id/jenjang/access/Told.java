package id.jenjang.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was fired, by whichever thread. */
public final class Told<T> extends HeardEvent<T> {
    public final List<T> all = new CopyOnWriteArrayList<>();

    @Override
    public void fire(T event) {
        all.add(event);
    }
}
