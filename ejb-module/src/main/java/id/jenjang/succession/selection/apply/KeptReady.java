package id.jenjang.succession.selection.apply;

import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.talent.map.CurrentBox;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.LatestBoxes;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.SuccessionGroup;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is kept ready, and so may apply where a selection is held within the pool ({@link Audience#POOL}): those whose
 * box of the newest announced cycle is certain and of a succession group.
 */
@Dependent
public class KeptReady {
    private final CurrentBoxes boxes;
    private final Cycles cycles;
    private final PublishedSchemes schemes;

    /** By those boxes, and the schemes that they were mapped by. */
    @Inject
    public KeptReady(CurrentBoxes boxes, Cycles cycles, PublishedSchemes schemes) {
        this.boxes = boxes;
        this.cycles = cycles;
        this.schemes = schemes;
    }

    boolean holds(UUID employee) {
        LatestBoxes latest = boxes.latest();
        return latest.of(employee).filter(this::grouped).isPresent();
    }

    private boolean grouped(CurrentBox current) {
        Optional<TalentScheme> scheme = cycles.find(current.cycle()).map(this::scheme);
        return scheme.isPresent()
                && current.box()
                        .filter(box -> scheme.get().box(box).succession() != SuccessionGroup.NONE)
                        .isPresent();
    }

    private TalentScheme scheme(TalentCycle cycle) {
        return schemes.version(cycle.schemeKey(), cycle.schemeVersion());
    }
}
