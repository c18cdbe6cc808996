package id.jenjang.talent.scheme;

import java.util.List;

/** A scheme that cannot be used; names every fault with its place and how to mend it, in Indonesian. */
public final class BadScheme extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public BadScheme(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence per fault. */
    public List<String> faults() {
        return faults == null ? List.of(getMessage()) : faults;
    }
}
