package id.jenjang.store;

import java.time.Duration;

/**
 * Work that comes round by itself (pekerjaan berkala), such as looking for deadlines; every such bean is known to the
 * scheduler by its name, and one node at a time does it.
 */
public interface RecurringJob {
    /** A stable name, kept in the database. */
    String name();

    /** How long after one run ends the next begins. */
    Duration every();

    /**
     * Does the work; what is due is asked of the database, so that a run that was missed is made good by the next.
     *
     * @throws Exception when it could not be done; the next run tries again
     */
    void run() throws Exception;
}
