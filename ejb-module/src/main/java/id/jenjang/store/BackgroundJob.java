package id.jenjang.store;

/**
 * Work that goes on after the page that asked for it is left (pekerjaan latar); every such bean is known to the
 * scheduler by its name. It is run at least once for each time it is scheduled: a node that takes over from one that
 * died runs it again, so it must bear that.
 */
public interface BackgroundJob {
    /** A stable name, kept in the database. */
    String name();

    /** Whether it may go on for minutes; such jobs have threads of their own, so that short ones need not wait. */
    default boolean goesOnForLong() {
        return false;
    }

    /**
     * Does the work.
     *
     * @param instance what the work is about, such as an opaque id
     * @throws Exception when it could not be done and should be tried again later
     */
    void run(String instance) throws Exception;
}
