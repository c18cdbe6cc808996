package id.jenjang.requirement.single;

import id.jenjang.people.Dossier.Rating;
import id.jenjang.people.History;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers about yearly predicates (predikat kinerja). */
final class PerformanceAnswers {
    private PerformanceAnswers() {}

    static Answer performance(Requirement.Performance rule, Case asked) {
        Line line = Line.of("performance", asked, rule.years(), rule.predicate());
        int last = asked.asOf().getYear() - 1;
        List<Text> shown = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        List<Provenance> evidence = new ArrayList<>();
        int low = 0;
        for (int year = last; year > last - rule.years(); year--) {
            Optional<Rating> rating = ofYear(asked.person().ratings(), year);
            if (rating.isEmpty()) {
                missing.add(year);
                shown.add(Text.of("performance.none", Integer.toString(year)));
                continue;
            }
            shown.add(Text.of(
                    "performance.year", Integer.toString(year), rating.get().predicate()));
            evidence.add(rating.get().from());
            low = low == 0 && !rating.get().predicate().atLeast(rule.predicate()) ? year : low;
        }
        if (asked.person().ratings().isEmpty()) {
            return line.missing(History.RATINGS, asked);
        }
        line.has("mine", shown).from(evidence);
        return low > 0 ? below(line, rule, last, low) : complete(line, rule, asked.asOf(), missing);
    }

    private static Answer below(Line line, Requirement.Performance rule, int last, int low) {
        int again = low + rule.years();
        LocalDate earliest = LocalDate.of(again + 1, 1, 1);
        return line.notMet(
                line.closes("closes", again - last, rule.predicate(), Integer.toString(again)),
                earliest,
                Integer.toString(low),
                rule.predicate());
    }

    private static Answer complete(Line line, Requirement.Performance rule, LocalDate asOf, List<Integer> missing) {
        List<String> years = missing.stream().map(String::valueOf).toList();
        return missing.isEmpty()
                ? line.met(rule.years(), rule.predicate())
                : line.unknown(line.closes("closes.unknown", years), asOf, years);
    }

    /** The predicate of a whole year; the last one delivered wins. */
    static Optional<Rating> ofYear(List<Rating> ratings, int year) {
        return ratings.stream()
                .filter(r -> r.quarter() == 0 && r.year() == year)
                .reduce((one, next) -> next);
    }
}
