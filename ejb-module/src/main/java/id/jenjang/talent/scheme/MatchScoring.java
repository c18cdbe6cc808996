package id.jenjang.talent.scheme;

import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.CompetencyResult;
import id.jenjang.people.Dossier.Education;
import id.jenjang.people.Job;
import id.jenjang.people.TrackRecord.Potential;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Scores that compare a person with something, or average several records, of which some may be missing. */
record MatchScoring(Scoring scoring) {
    /** Divisible by every level of a standard, so that shares of levels add up exactly. */
    private static final int ANY_LEVEL = 60;

    PartScore competency(Function<Job, Map<String, Integer>> standards) {
        Optional<Appointment> held = scoring.person().definitive(scoring.asOf());
        if (held.isEmpty()) {
            return scoring.missing(Gap.NO_JOB);
        }
        Map<String, Integer> standard = standards.apply(held.get().job());
        if (standard.isEmpty()) {
            return scoring.missing(Gap.NO_STANDARD);
        }
        Mean mean = new Mean(standard.size());
        standard.forEach((competency, needed) -> {
            Optional<CompetencyResult> found = newest(competency);
            int least = ANY_LEVEL / needed;
            if (found.isPresent() && valid(found.get().assessed(), found.get().validUntil())) {
                mean.add(
                        Math.min(found.get().level(), needed) * least,
                        found.get().assessed(),
                        found.get().from().source());
            } else {
                // Whoever is assessed has at least the first level.
                mean.lacks(least, ANY_LEVEL, found.isPresent());
            }
        });
        return mean.part(ANY_LEVEL);
    }

    private Optional<CompetencyResult> newest(String competency) {
        return scoring.person().competencies().stream()
                .filter(one ->
                        one.competency().equals(competency) && !one.assessed().isAfter(scoring.asOf()))
                .max(Comparator.comparing(CompetencyResult::assessed));
    }

    PartScore potential() {
        List<String> names = scoring.component().names();
        Mean mean = new Mean(names.size());
        for (String name : names) {
            Optional<Potential> found = scoring.person().potentials().stream()
                    .filter(one -> one.component().equalsIgnoreCase(name)
                            && !one.assessed().isAfter(scoring.asOf()))
                    .max(Comparator.comparing(Potential::assessed));
            if (found.isPresent() && valid(found.get().assessed(), found.get().validUntil())) {
                mean.add(
                        hundredths(found.get().score()),
                        found.get().assessed(),
                        found.get().from().source());
            } else {
                mean.lacks(0, Component.MOST, found.isPresent());
            }
        }
        return mean.part(Component.MOST);
    }

    private static int hundredths(BigDecimal score) {
        return score.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    PartScore field() {
        Optional<Appointment> held = scoring.person().definitive(scoring.asOf());
        if (held.isEmpty()) {
            return scoring.missing(Gap.NO_JOB);
        }
        String family = held.get().job().family();
        List<String> words =
                family == null ? null : scoring.component().fields().get(family);
        if (words == null) {
            return scoring.missing(Gap.NOT_LISTED);
        }
        List<Education> named = scoring.diplomas()
                .filter(one -> one.major() != null && !one.major().isBlank())
                .sorted(Comparator.comparingInt(one -> -one.level().rung()))
                .toList();
        if (named.isEmpty()) {
            return scoring.missing(Gap.NO_RECORD);
        }
        Optional<Education> match =
                named.stream().filter(one -> matches(one.major(), words)).findFirst();
        Education shown = match.orElse(named.get(0));
        String found = match.isPresent() ? Scoring.MATCH : Scoring.OTHER;
        return scoring.known(
                scoring.component().scores().get(found),
                List.of(found, shown.major()),
                shown.graduated(),
                shown.from());
    }

    private static boolean matches(String major, List<String> words) {
        String lower = major.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean valid(LocalDate assessed, LocalDate validUntil) {
        return scoring.counts(assessed) && (validUntil == null || !validUntil.isBefore(scoring.asOf()));
    }

    /** Adds up shares of one whole each, with what is missing at its least and its most. */
    private final class Mean {
        private final int size;
        private long low;
        private long high;
        private int found;
        private boolean old;
        private LocalDate date;
        private String source;

        Mean(int size) {
            this.size = size;
        }

        private void add(int share, LocalDate assessed, String from) {
            low += share;
            high += share;
            found++;
            if (date == null || assessed.isAfter(date)) {
                date = assessed;
                source = from;
            }
        }

        private void lacks(int least, int whole, boolean tooOld) {
            low += least;
            high += whole;
            old |= tooOld;
        }

        private PartScore part(int whole) {
            return new PartScore(
                    scoring.component().key(),
                    score(low, whole),
                    score(high, whole),
                    List.of(String.valueOf(found), String.valueOf(size)),
                    date,
                    null,
                    source,
                    gap());
        }

        private Gap gap() {
            if (found == size) {
                return null;
            }
            if (found > 0) {
                return Gap.PARTLY;
            }
            return old ? Gap.TOO_OLD : Gap.NO_RECORD;
        }

        /** The mean in hundredths, to the nearest. */
        private int score(long sum, int whole) {
            long all = (long) size * whole;
            return (int) ((2 * sum * Component.MOST + all) / (2 * all));
        }
    }
}
