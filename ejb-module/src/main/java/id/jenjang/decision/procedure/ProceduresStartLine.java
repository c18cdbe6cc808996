package id.jenjang.decision.procedure;

import id.jenjang.store.StartLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells at the start which procedures are in force. */
@ApplicationScoped
class ProceduresStartLine implements StartLine {
    @Inject
    private PublishedProcedures published;

    @Override
    public String text() {
        return "procedures: " + published.summary();
    }
}
