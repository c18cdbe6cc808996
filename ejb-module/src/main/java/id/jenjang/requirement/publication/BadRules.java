package id.jenjang.requirement.publication;

import java.util.List;

/**
 * Rule or reference files that cannot be used; names every fault with file, place and how to mend it, in Indonesian.
 */
public final class BadRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public BadRules(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence per fault. */
    public List<String> faults() {
        return faults == null ? List.of(getMessage()) : faults;
    }
}
