package id.jenjang.succession.simulate;

/** How far a simulation is. */
public enum SimulationState {
    /** Asked for, not begun. */
    WAITING,
    /** Being worked out. */
    RUNNING,
    /** Its results can be looked at. */
    READY,
    /** It could not be worked out. */
    FAILED,
    /** Stopped by who asked for it. */
    STOPPED;

    /** Whether results are still to come. */
    public boolean open() {
        return this == WAITING || this == RUNNING;
    }
}
