package id.jenjang.web.succession.pool;

import id.jenjang.succession.pool.EntryRule;
import id.jenjang.succession.pool.Hindrance;
import id.jenjang.succession.pool.PoolAnswer;
import id.jenjang.succession.pool.Stand;
import id.jenjang.succession.pool.TalentPool;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.rotation.RotationWords;
import id.jenjang.web.talent.TalentWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of pools and nominations for pages, in the visitor's language. */
@Named
@ApplicationScoped
public class PoolWords {
    @Inject
    private Messages messages;

    @Inject
    private TalentWords talent;

    @Inject
    private RotationWords rotation;

    /** What a pool is kept for. */
    public String aim(TalentPool pool) {
        return messages.text("PoolKind." + pool.kind().name(), rotation.level(pool.level()));
    }

    /** Who may enter. */
    public String rule(EntryRule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.groupOnly()) {
            parts.add(messages.text("succession_pool.text.grouponly"));
        }
        rule.withinMonths()
                .ifPresent(months -> parts.add(
                        months == 0
                                ? messages.text("succession_pool.text.metnow")
                                : messages.text("succession_pool.text.within", months)));
        return parts.isEmpty() ? messages.text("succession_pool.text.norule") : String.join("; ", parts);
    }

    /** Where somebody stood: box, requirements and the rules that judged. */
    public String stand(Stand stand) {
        String box = stand.best()
                .map(best -> stand.box()
                        .map(this::box)
                        .orElseGet(() -> messages.text(
                                "succession_pool.text.between",
                                box(stand.worst().orElse(best)),
                                box(best))))
                .orElseGet(() -> messages.text("succession_pool.text.nobox"));
        String rules = stand.rules().isEmpty()
                ? messages.text("Hindrance.NO_RULES")
                : messages.text(
                        "succession_pool.text.requirements",
                        messages.text("Verdict." + stand.verdict().name()),
                        stand.earliest().map(talent::day).orElse("-"),
                        String.join(", ", stand.rules()));
        return messages.text("succession_pool.text.stand", box, stand.scheme().isEmpty() ? "-" : stand.scheme(), rules);
    }

    private String box(TalentBox box) {
        return messages.text("succession_pool.text.box", band(box.performance()), band(box.potential()));
    }

    private String band(Band band) {
        return messages.text("RiskBand." + band.name());
    }

    /** What stands against an entry; empty text where nothing does. */
    public String against(List<Hindrance> against) {
        return against.stream()
                .map(one -> messages.text("Hindrance." + one.name()))
                .collect(Collectors.joining(" "));
    }

    /** Tells what became of a request; whether it was done. */
    boolean told(PoolAnswer answer) {
        if (answer == PoolAnswer.DONE) {
            messages.info("succession_pool.text.done");
            return true;
        }
        messages.error("PoolAnswer." + answer.name());
        return false;
    }
}
