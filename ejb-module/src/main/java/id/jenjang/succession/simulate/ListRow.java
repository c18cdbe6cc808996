package id.jenjang.succession.simulate;

import java.util.UUID;

/**
 * What would become of the list of a critical position.
 *
 * @param candidates before and after
 * @param ready how many of them are ready now, before and after
 * @param entered how many come onto the list
 * @param gone how many leave it
 * @param moved how many stand elsewhere on it
 * @param readied how many are ready sooner or later
 */
public record ListRow(
        UUID position,
        String jobName,
        String unitName,
        Pair candidates,
        Pair ready,
        int entered,
        int gone,
        int moved,
        int readied) {
    /** A number before and after. */
    public record Pair(int was, int becomes) {
        /** Whether it is another. */
        public boolean differs() {
            return was != becomes;
        }
    }

    /** Whether anything changes. */
    public boolean any() {
        return candidates.differs() || ready.differs() || entered + gone + moved + readied > 0;
    }
}
