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

    /** A number with its separators. */
    public String number(long number) {
        return messages.words().number(number);
    }
}
