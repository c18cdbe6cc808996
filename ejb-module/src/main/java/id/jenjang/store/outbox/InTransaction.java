package id.jenjang.store.outbox;

import java.util.concurrent.Callable;

/** Runs work in a new transaction: committed when it returns, rolled back when it throws. */
@FunctionalInterface
interface InTransaction {
    /** The result of the work, or what it threw. */
    <T> T call(Callable<T> work) throws Exception;
}
