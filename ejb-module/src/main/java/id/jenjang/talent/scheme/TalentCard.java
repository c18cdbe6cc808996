package id.jenjang.talent.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What talent mapping says of one person on a day (kartu talenta). */
public record TalentCard(AxisScore performance, AxisScore potential, LocalDate asOf) {
    /** The box when all that is missing turns out at its worst. */
    public TalentBox worst() {
        return new TalentBox(performance.worst(), potential.worst());
    }

    /** The box when all that is missing turns out at its best. */
    public TalentBox best() {
        return new TalentBox(performance.best(), potential.best());
    }

    /** The box, when what is missing cannot change it. */
    public Optional<TalentBox> box() {
        return worst().equals(best()) ? Optional.of(worst()) : Optional.empty();
    }

    /** Every box that it can be; one when it is certain. */
    public List<TalentBox> possible() {
        return TalentBox.between(worst(), best());
    }

    /** One of the two axes. */
    public AxisScore axis(Axis axis) {
        return axis == Axis.PERFORMANCE ? performance : potential;
    }
}
