package id.jenjang.talent.map;

/** How far a cycle is (keadaan siklus). */
public enum CycleState {
    /** Waits for its results, which are computed in the background. */
    WAITING,
    READY,
    FAILED
}
