package id.jenjang.rotation.solve;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/** Does work in two halves, the second on a helper where there is one; what comes out does not depend on that. */
final class Halves {
    private final Executor helper;

    Halves(Executor helper) {
        this.helper = helper;
    }

    void run(IntConsumer work) {
        if (helper == null) {
            work.accept(0);
            work.accept(1);
            return;
        }
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> work.accept(1), helper);
        work.accept(0);
        second.join();
    }
}
