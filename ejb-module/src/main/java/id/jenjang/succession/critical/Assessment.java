package id.jenjang.succession.critical;

import id.jenjang.talent.scheme.Band;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody once said of a position, with the values of that moment (penilaian jabatan kritikal).
 *
 * @param answers by question, keys of the version of the scheme
 * @param marks of risk that were set
 * @param critical what was decided, whatever the questionnaire says
 * @param by the sign-on name of who said it
 */
public record Assessment(
        UUID form,
        UUID position,
        String schemeKey,
        int schemeVersion,
        Map<String, String> answers,
        Set<String> marks,
        int points,
        int most,
        Band impact,
        Band risk,
        int riskPoints,
        boolean critical,
        String reason,
        String by,
        Instant at) {
    public Assessment {
        answers = Map.copyOf(answers);
        marks = Set.copyOf(marks);
    }

    /** The score in percent, rounded down. */
    public int percent() {
        return most == 0 ? 0 : points * 100 / most;
    }

    /** The version of the rules that it was made by, such as "jabatan-kritikal v3". */
    public String schemeLabel() {
        return schemeKey + " v" + schemeVersion;
    }
}
