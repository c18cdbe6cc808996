package id.jenjang.document.word;

import java.util.List;

/** A template that cannot be used, with every fault as an Indonesian sentence that names the place and the fix. */
public final class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    /** At least one fault. */
    public TemplateRefused(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    /** The sentences, in the order of the template. */
    public List<String> faults() {
        return faults;
    }
}
