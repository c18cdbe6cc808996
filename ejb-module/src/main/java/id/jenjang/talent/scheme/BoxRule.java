package id.jenjang.talent.scheme;

import id.jenjang.requirement.Citation;
import java.util.List;

/**
 * What a scheme says of one box (ketentuan kotak).
 *
 * @param number what the scheme numbers it
 * @param treatments what is prescribed for people in it, in order
 */
public record BoxRule(
        TalentBox box, int number, Said label, List<Treatment> treatments, SuccessionGroup succession, Citation basis) {
    public BoxRule {
        treatments = List.copyOf(treatments);
    }

    /** One prescribed treatment (rekomendasi). */
    public record Treatment(TreatmentKind kind, Said words) {}

    /** Whether that treatment is prescribed. */
    public boolean prescribes(TreatmentKind kind) {
        return treatments.stream().anyMatch(treatment -> treatment.kind() == kind);
    }
}
