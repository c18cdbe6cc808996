package id.jenjang.decision.procedure;

import id.jenjang.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a kind of decision goes through (prosedur), as published in one version.
 *
 * @param key stable name, such as "rotation"
 * @param version counts publications of the key, from 1; 0 before it is published
 * @param validFrom the day from which new matters go by it
 * @param otherwise the role that answers in place of a head where no unit above has one
 * @param stages one after another; the steps within one are open at once
 * @param effect from when what is decided late takes effect
 * @param confirmed whether the agency confirmed the procedure
 */
public record Procedure(
        String key,
        int version,
        LocalDate validFrom,
        Words title,
        Role otherwise,
        List<List<StepRule>> stages,
        Optional<ObjectionRule> objection,
        EffectRule effect,
        boolean confirmed) {
    public Procedure {
        stages = stages.stream().map(List::copyOf).toList();
    }

    /** The same with its number. */
    public Procedure numbered(int number) {
        return new Procedure(key, number, validFrom, title, otherwise, stages, objection, effect, confirmed);
    }

    /** The rule of that key; every step of a matter has one. */
    public StepRule rule(String step) {
        return stages.stream()
                .flatMap(List::stream)
                .filter(each -> each.key().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + step + " in procedure " + key));
    }
}
