package id.jenjang.decision.approval;

import id.jenjang.decision.MatterKind;
import id.jenjang.decision.MatterRef;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The capabilities behind the procedures. */
@Dependent
public class Kinds {
    private final Iterable<MatterKind> kinds;

    @Inject
    Kinds(Instance<MatterKind> kinds) {
        this.kinds = kinds;
    }

    /** Those capabilities alone. */
    public Kinds(List<MatterKind> kinds) {
        this.kinds = kinds;
    }

    /** The capability behind a procedure; empty when its module is not there. */
    public Optional<MatterKind> of(String procedure) {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.procedure().equals(procedure))
                .findFirst();
    }

    /** What of the matter is no longer true; empty when it holds, or nobody knows. */
    public List<String> stale(MatterRef matter, Locale locale) {
        return of(matter.procedure()).map(kind -> kind.stale(matter, locale)).orElse(List.of());
    }
}
