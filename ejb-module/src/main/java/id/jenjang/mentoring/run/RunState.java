package id.jenjang.mentoring.run;

/** How far a run is (keadaan rancangan). */
public enum RunState {
    /** Waits for its turn. */
    QUEUED,
    /** Being made. */
    RUNNING,
    /** Made; a draft that nobody but who looks after the programme sees. */
    DONE,
    /** Could not be made; it can be tried again. */
    FAILED,
    /** Its pairs were offered. */
    PUBLISHED,
    /** Thrown away; only that it was made is kept. */
    DISCARDED;

    /** Whether something works or waits to work on it. */
    public boolean busy() {
        return this == QUEUED || this == RUNNING;
    }
}
