package id.jenjang.decision.procedure;

import java.util.List;

/** Procedure files were refused; every fault names file, place and how to mend it, in Indonesian. */
public class BadProcedures extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    BadProcedures(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault found. */
    public List<String> faults() {
        return faults;
    }
}
