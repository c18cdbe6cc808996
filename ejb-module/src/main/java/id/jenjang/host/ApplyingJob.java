package id.jenjang.host;

import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Applies a confirmed import in the background. */
@ApplicationScoped
class ApplyingJob implements BackgroundJob {
    static final String NAME = "import-apply";

    @Inject
    private BackgroundImports imports;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) throws Exception {
        imports.apply(UUID.fromString(instance));
    }
}
