package id.jenjang.talent.calibrate;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency a closed session of calibration to look at, at its first start. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn("PlantingDemoCycles")
@TransactionManagement(TransactionManagementType.BEAN)
public class PlantingDemoSessions {
    @Inject
    private DemoSessions sessions;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoSessions() {}

    @PostConstruct
    void plantOnce() {
        if (profile.equals("demo")) {
            sessions.closed();
        }
    }
}
