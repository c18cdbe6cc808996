package id.jenjang.rotation.store;

/** How far the making of a plan is (status rencana). */
public enum PlanStatus {
    /** Not asked for yet: a copy that is being changed by hand. */
    DRAFT,
    QUEUED,
    RUNNING,
    STOPPING,
    /** Stopped; what was best so far is kept, and it can go on. */
    STOPPED,
    DONE,
    INFEASIBLE,
    FAILED;

    /** Whether something works or waits to work on it. */
    public boolean busy() {
        return this == QUEUED || this == RUNNING || this == STOPPING;
    }
}
