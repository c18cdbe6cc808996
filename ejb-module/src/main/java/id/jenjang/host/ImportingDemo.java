package id.jenjang.host;

import id.jenjang.access.Acting;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Brings the demo agency in at the first start, through the same import as any agency's; later starts change nothing.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportingDemo {
    private static final Logger LOG = System.getLogger(ImportingDemo.class.getName());

    @Inject
    private BackgroundImports imports;

    @Inject
    private ImportSettings settings;

    @Inject
    private Clock clock;

    @PostConstruct
    void importOnce() {
        settings.demo().ifPresent(this::importFrom);
    }

    private void importFrom(Path folder) {
        try {
            ImportStatus status = Acting.asSystem(() ->
                    new UnattendedImport(imports.transactions(), imports.work(), clock).run(folder, settings.source()));
            LOG.log(Level.INFO, "Demo import: {0}", status);
        } catch (Exception e) {
            throw new IllegalStateException("The demo could not be imported", e);
        }
    }
}
