package id.jenjang.ladder.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** A career pattern was not taken, with everything that is wrong in it; nothing of it was stored. */
public class PatternRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PatternFault> faults;

    PatternRefused(List<PatternFault> faults) {
        super(faults.stream().map(PatternFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order of the file. */
    public List<PatternFault> faults() {
        return faults;
    }
}
