package id.jenjang.web.home;

import id.jenjang.access.Role;
import id.jenjang.audit.ChainHead;
import id.jenjang.audit.CheckingTrail;
import id.jenjang.host.CheckingDataQuality;
import id.jenjang.host.ImportRow;
import id.jenjang.host.ImportingPeople;
import id.jenjang.host.QualityRow;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.ladder.UnitOverview;
import id.jenjang.ladder.pattern.LookingAtPattern;
import id.jenjang.ladder.pattern.PatternRow;
import id.jenjang.people.UnitRow;
import id.jenjang.store.CheckingStore;
import id.jenjang.store.Installation;
import id.jenjang.store.StoreState;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.people.VisitorUnits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What Beranda shows for each role beside the visitor's own career; each part is asked only of who has the role. */
@Named
@RequestScoped
public class HomePage {
    private static final int UNITS = 6;

    @Inject
    private Visitor visitor;

    @Inject
    private VisitorUnits mine;

    @Inject
    private LookingAtUnits units;

    @Inject
    private ImportingPeople imports;

    @Inject
    private CheckingDataQuality quality;

    @Inject
    private CheckingTrail trail;

    @Inject
    private CheckingStore store;

    @Inject
    private LookingAtPattern pattern;

    @Inject
    private Messages messages;

    private List<UnitOverview> overviews;
    private Optional<ImportRow> newest;
    private Optional<QualityRow> agency;
    private List<ChainHead> heads;
    private StoreState state;
    private Optional<PatternRow> inForce;

    public boolean isHead() {
        return visitor.is(Role.UNIT_HEAD);
    }

    public boolean isAnalyst() {
        return visitor.is(Role.ANALYST);
    }

    /** Whether the visitor may import; an analyst who is limited to units may not. */
    public boolean isImporter() {
        return isAnalyst() && visitor.assignedUnit().isEmpty();
    }

    public boolean isAuditor() {
        return visitor.is(Role.AUDITOR);
    }

    public boolean isAdmin() {
        return visitor.is(Role.ADMIN);
    }

    /** The units that a head answers for, as many as a page bears. */
    public List<UnitOverview> getUnits() {
        if (overviews == null) {
            overviews = mine.tops().stream()
                    .limit(UNITS)
                    .flatMap(unit -> units.overview(unit.uuid()).stream())
                    .toList();
        }
        return overviews;
    }

    /** The newest import; null before the first. */
    public ImportRow getNewestImport() {
        if (newest == null) {
            newest = imports.list(0, 1).stream().findFirst();
        }
        return newest.orElse(null);
    }

    /** How well the people of the analyst's topmost unit are known; null without a unit. */
    public QualityRow getQuality() {
        if (agency == null) {
            agency = mine.tops().stream()
                    .findFirst()
                    .map(UnitRow::uuid)
                    .flatMap(top -> quality.units(top).stream().findFirst());
        }
        return agency.orElse(null);
    }

    /** The ends of the trail's chains, the newest first. */
    public List<ChainHead> getHeads() {
        if (heads == null) {
            heads = trail.heads().stream()
                    .sorted(Comparator.comparing(ChainHead::day).reversed().thenComparing(ChainHead::stream))
                    .toList();
        }
        return heads;
    }

    /** How many entries the chains hold. */
    public long getEntries() {
        return getHeads().stream().mapToLong(ChainHead::seq).sum();
    }

    /** The day of the newest chain, in words. */
    public String getLastDay() {
        return messages.words().date(getHeads().get(0).day());
    }

    public StoreState getStore() {
        if (state == null) {
            state = store.state();
        }
        return state;
    }

    public Installation getInstallation() {
        return store.installation();
    }

    /** The career pattern in force; null when none is. */
    public PatternRow getPattern() {
        if (inForce == null) {
            inForce = pattern.inForce();
        }
        return inForce.orElse(null);
    }
}
