package id.jenjang.talent.map;

import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TreatmentKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Who is prescribed what by the box they are in (perlakuan menurut kotak): the door for whoever acts on it. Who may ask
 * is checked by the use cases that do.
 */
@Dependent
public class Treatments {
    private Cycles cycles;
    private Placements placements;
    private PublishedSchemes schemes;

    Treatments() {}

    /** Of the given collections. */
    @Inject
    public Treatments(Cycles cycles, Placements placements, PublishedSchemes schemes) {
        this.cycles = cycles;
        this.placements = placements;
        this.schemes = schemes;
    }

    /** The announced cycles, the newest first. */
    public List<TalentCycle> announced() {
        return cycles.all().stream().filter(TalentCycle::announced).toList();
    }

    /**
     * Who of an announced cycle is in a box, for certain, whose treatment is of that kind; none of a cycle that is not
     * announced.
     */
    public List<UUID> prescribed(UUID cycle, TreatmentKind kind) {
        return cycles.find(cycle)
                .filter(TalentCycle::announced)
                .map(one -> placements.in(one.uuid(), boxes(one, kind)))
                .orElse(List.of());
    }

    /** Everybody of an announced cycle, in an order of no meaning; none of a cycle that is not announced. */
    public List<UUID> people(UUID cycle) {
        return cycles.find(cycle)
                .filter(TalentCycle::announced)
                .map(one -> placements.everybody(one.uuid()))
                .orElse(List.of());
    }

    private List<TalentBox> boxes(TalentCycle cycle, TreatmentKind kind) {
        return schemes.version(cycle.schemeKey(), cycle.schemeVersion()).boxes().values().stream()
                .filter(rule -> rule.prescribes(kind))
                .map(rule -> rule.box())
                .toList();
    }
}
