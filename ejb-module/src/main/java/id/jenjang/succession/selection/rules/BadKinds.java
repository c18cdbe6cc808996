package id.jenjang.succession.selection.rules;

import java.util.List;

/** Kinds that cannot be used; names every fault with its place and how to mend it, in Indonesian. */
public final class BadKinds extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public BadKinds(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence per fault. */
    public List<String> faults() {
        return faults == null ? List.of(getMessage()) : faults;
    }
}
