package id.jenjang.requirement.single;

import id.jenjang.people.Dossier.CompetencyResult;
import id.jenjang.people.History;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers about assessed competencies. */
final class CompetencyAnswers {
    private CompetencyAnswers() {}

    static Answer competencyAt(Requirement.CompetencyAt rule, Case asked) {
        Text name = Text.of("name.Competency." + rule.competency());
        Line line = Line.of("competencyAt", asked, name, rule.level());
        Optional<CompetencyResult> result = Facts.valid(asked.person().competencies(), rule.competency(), asked.asOf());
        if (result.isEmpty()) {
            return line.missing(History.COMPETENCIES, asked);
        }
        int level = result.get().level();
        line.has("mine", level, result.get().assessed()).from(result.get().from());
        return level >= rule.level()
                ? line.met(level)
                : line.notMet(line.closes("closes", name, rule.level()), asked.asOf(), level, rule.level());
    }

    static Answer competencyMatch(Requirement.CompetencyMatch rule, Case asked) {
        Line line = Line.of(
                "competencyMatch", asked, rule.percent(), asked.target().job().name());
        Map<String, Integer> standard =
                new TreeMap<>(asked.reference().standard(asked.target().job()));
        if (standard.isEmpty()) {
            return line.has("mine.noStandard")
                    .unknown(line.closes("closes.noStandard"), asked.asOf(), Text.of("competencyMatch.standard"));
        }
        if (asked.target().job().standard().isEmpty()) {
            line.on(asked, "competency-defaults", asked.target().job().level());
        }
        Match match = match(rule, asked, standard);
        if (match.assessed == 0) {
            return line.missing(History.COMPETENCIES, asked);
        }
        line.has("mine", match.percent(), match.assessed, standard.size()).from(match.evidence);
        if (match.low * 100 >= (long) rule.percent() * match.required) {
            return line.met(match.percent());
        }
        if (match.high * 100 < (long) rule.percent() * match.required) {
            return line.notMet(line.closes("closes", match.gaps), asked.asOf(), match.percent(), rule.percent());
        }
        return line.unknown(
                line.closes("closes.unknown", match.missing),
                asked.asOf(),
                Text.of("competencyMatch.results", match.missing));
    }

    private static Match match(Requirement.CompetencyMatch rule, Case asked, Map<String, Integer> standard) {
        Match match = new Match();
        standard.forEach((competency, needed) -> {
            Text name = Text.of("name.Competency." + competency);
            match.required += needed;
            Optional<CompetencyResult> result = Facts.valid(asked.person().competencies(), competency, asked.asOf());
            match.high += rule.capped() ? needed : Facts.HIGHEST;
            if (result.isEmpty()) {
                match.missing.add(name);
                return;
            }
            int counted = rule.capped()
                    ? Math.min(needed, result.get().level())
                    : result.get().level();
            match.assessed++;
            match.low += counted;
            match.high += counted - (rule.capped() ? needed : Facts.HIGHEST);
            match.evidence.add(result.get().from());
            if (result.get().level() < needed) {
                match.gaps.add(Text.of("competency.gap", name, result.get().level(), needed));
            }
        });
        return match;
    }

    /** The sums of a match while they are gathered; low and high are what missing assessments leave open. */
    private static final class Match {
        private int required;
        private int assessed;
        private long low;
        private long high;
        private final List<Text> missing = new ArrayList<>();
        private final List<Text> gaps = new ArrayList<>();
        private final List<Provenance> evidence = new ArrayList<>();

        private double percent() {
            return Math.floor(low * 1000.0 / required) / 10;
        }
    }
}
