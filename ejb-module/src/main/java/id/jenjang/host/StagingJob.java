package id.jenjang.host;

import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads and checks an upload in the background. */
@ApplicationScoped
class StagingJob implements BackgroundJob {
    static final String NAME = "import-stage";

    @Inject
    private BackgroundImports imports;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) throws Exception {
        imports.stage(UUID.fromString(instance));
    }
}
