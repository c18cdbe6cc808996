package id.jenjang.bench;

/**
 * What a piece of work took.
 *
 * @param seconds of wall time
 * @param cpuSeconds of processor time, all threads and the database server's processes added up
 */
record Took(double seconds, double cpuSeconds) {
    /** This and another piece after it. */
    Took and(Took other) {
        return new Took(seconds + other.seconds, cpuSeconds + other.cpuSeconds);
    }
}
