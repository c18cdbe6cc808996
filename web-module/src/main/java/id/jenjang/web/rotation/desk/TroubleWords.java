package id.jenjang.web.rotation.desk;

import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.desk.TroubleRow;
import id.jenjang.rotation.store.StoredPlan.Trouble;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.rotation.RotationWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a plan was not made, in words with the names of whom it is about. */
@RequestScoped
public class TroubleWords {
    private static final String FORCED = "trouble.forced";

    @Inject
    private RotationWords words;

    @Inject
    private Messages messages;

    /**
     * A reason.
     *
     * @param about the people, position, unit and period; empty for none
     */
    public record Line(String reason, String about) {}

    /** The reasons in their order. */
    List<Line> of(List<TroubleRow> troubles) {
        return troubles.stream()
                .map(row -> new Line(words.text(Text.of(row.trouble().key(), fact(row.trouble()))), about(row)))
                .toList();
    }

    private String fact(Trouble trouble) {
        return trouble.key().equals(FORCED)
                ? words.rule(trouble.fact())
                : trouble.fact().isEmpty() ? "" : messages.words().number(Long.parseLong(trouble.fact()));
    }

    private String about(TroubleRow row) {
        List<String> parts = new ArrayList<>(row.names());
        parts.add(row.job());
        parts.add(row.unit());
        if (row.trouble().period() > 0) {
            parts.add(messages.text("rotation_round.text.period", row.trouble().period()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
