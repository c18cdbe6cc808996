package id.jenjang.store;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes the banner at the start: version, database, schema, and each capability's own line. */
@Singleton
@Startup
@DependsOn({"MigratingStore", "PublishingCareerPattern"})
@TransactionManagement(TransactionManagementType.BEAN)
public class AnnouncingStart {
    private static final Logger LOG = System.getLogger(AnnouncingStart.class.getName());

    @Inject
    private CheckingStore store;

    @Inject
    private Instance<StartLine> lines;

    @PostConstruct
    void announce() {
        Installation installed = store.installation();
        LOG.log(
                Level.INFO,
                "Jenjang {0} on {1}, schema {2}",
                installed.version(),
                installed.database(),
                installed.schemaVersion());
        lines.forEach(line -> LOG.log(Level.INFO, "Jenjang {0}", line.text()));
    }
}
