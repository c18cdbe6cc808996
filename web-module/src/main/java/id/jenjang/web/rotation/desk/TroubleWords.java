package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.store.StoredPlan.Trouble;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.rotation.RotationWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a plan cannot be made, in words with the names of whom it is about. */
@RequestScoped
public class TroubleWords {
    @Inject
    private ClimbingLadders ladders;

    @Inject
    private LookingAtUnits units;

    @Inject
    private OpeningRounds rounds;

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
    List<Line> of(List<Trouble> troubles, UUID round) {
        return troubles.stream()
                .map(trouble -> new Line(
                        words.text(Text.of(trouble.key(), trouble.fact() == null ? "" : words.rule(trouble.fact()))),
                        about(trouble, round)))
                .toList();
    }

    private String about(Trouble trouble, UUID round) {
        List<String> parts = new ArrayList<>();
        Stream.of(trouble.person(), trouble.other())
                .filter(one -> one != null)
                .map(this::person)
                .forEach(parts::add);
        if (trouble.position() != null) {
            rounds.vacancies(round).stream()
                    .filter(row -> row.position().equals(trouble.position()))
                    .findFirst()
                    .ifPresent(row -> parts.add(row.jobName() + ", " + row.unitName()));
        }
        if (trouble.unit() != null) {
            units.overview(trouble.unit())
                    .ifPresent(unit -> parts.add(unit.unit().name()));
        }
        if (trouble.period() > 0) {
            parts.add(messages.text("rotation_round.text.period", trouble.period()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String person(UUID person) {
        try {
            return ladders.standing(person).name();
        } catch (NotAllowed hidden) {
            return "";
        }
    }
}
