package id.jenjang.web.rotation.desk;

import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Figures of plans in words, for pages. */
@Named
@ApplicationScoped
public class PlanWords {
    @Inject
    private Messages messages;

    /** What something is worth, objective by objective, leaving out those of which it is worth nothing. */
    public List<WorthLine> worth(List<Long> values) {
        return WorthLine.of(values, messages.words());
    }

    /** What a plan would lose at least, objective by objective; where nothing is known to be lost it is left out. */
    public List<WorthLine> losses(List<Long> losses) {
        return worth(losses.stream().map(loss -> Math.min(0, -loss)).toList());
    }

    /** A number with its separators. */
    public String number(long number) {
        return messages.words().number(number);
    }
}
