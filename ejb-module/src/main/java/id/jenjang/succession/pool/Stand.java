package id.jenjang.succession.pool;

import id.jenjang.requirement.Verdict;
import id.jenjang.talent.scheme.SuccessionGroup;
import id.jenjang.talent.scheme.TalentBox;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody stands towards a pool at one moment; kept with every act, so that it can be explained years later.
 *
 * @param cycle that the box is of, whose scores never change; empty where there is no box
 * @param scheme the version of the rules that placed them; empty text where there is no box
 * @param worst the box at worst; empty where there is none
 * @param best the box at best; empty where there is none
 * @param calibrated whether a committee agreed on the box
 * @param group that the certain box belongs to
 * @param verdict of the requirements that the appointment itself does not settle
 * @param earliest when they can all be met; empty where no day can be told
 * @param rules the versions of the rule sets that judged; empty where none is chosen for such a step
 * @param job held, by name
 */
public record Stand(
        Optional<UUID> cycle,
        String scheme,
        Optional<TalentBox> worst,
        Optional<TalentBox> best,
        boolean calibrated,
        SuccessionGroup group,
        Verdict verdict,
        Optional<LocalDate> earliest,
        List<String> rules,
        String job) {
    private static final String FIELD = "\t";
    private static final int FIELDS = 10;

    public Stand {
        rules = List.copyOf(rules);
    }

    /** The box, when nothing missing can change it. */
    public Optional<TalentBox> box() {
        return worst.equals(best) ? worst : Optional.empty();
    }

    /** As it is stored. */
    String text() {
        return String.join(
                FIELD,
                cycle.map(UUID::toString).orElse(""),
                scheme,
                worst.map(TalentBox::key).orElse(""),
                best.map(TalentBox::key).orElse(""),
                String.valueOf(calibrated),
                group.name(),
                verdict.name(),
                earliest.map(LocalDate::toString).orElse(""),
                String.join(",", rules),
                job.replace(FIELD, " "));
    }

    static Stand of(String text) {
        String[] fields = text.split(FIELD, FIELDS);
        return new Stand(
                some(fields[0]).map(UUID::fromString),
                fields[1],
                some(fields[2]).map(TalentBox::of),
                some(fields[3]).map(TalentBox::of),
                Boolean.parseBoolean(fields[4]),
                SuccessionGroup.valueOf(fields[5]),
                Verdict.valueOf(fields[6]),
                some(fields[7]).map(LocalDate::parse),
                fields[8].isEmpty() ? List.of() : Arrays.asList(fields[8].split(",")),
                fields[9]);
    }

    private static Optional<String> some(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }
}
