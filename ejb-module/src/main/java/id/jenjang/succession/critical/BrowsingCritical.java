package id.jenjang.succession.critical;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Shows the critical positions of a unit and all below it, and those that rules suggest (melihat jabatan kritikal), to
 * the committee, analysts and officers. Heads are not shown them: the marks of risk speak of the heads themselves.
 */
@Stateless
public class BrowsingCritical {
    @Inject
    private CriticalViews views;

    @Inject
    private CriticalitySchemes schemes;

    @Inject
    private Clock clock;

    /** For the container. */
    public BrowsingCritical() {}

    BrowsingCritical(CriticalViews views, CriticalitySchemes schemes, Clock clock) {
        this.views = views;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** How many stand where, by risk and impact of loss. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public HeatMap heat(@AboutUnit UUID unit) {
        return new HeatMap(
                schemes.inForce(LocalDate.now(clock)), views.cells(unit), views.suggested(unit), views.asOf());
    }

    /** A page of those asked for. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public CriticalPage page(@AboutUnit UUID unit, CriticalAsked asked) {
        return views.page(unit, asked);
    }
}
