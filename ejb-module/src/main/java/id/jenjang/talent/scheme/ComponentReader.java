package id.jenjang.talent.scheme;

import id.jenjang.json.JsonFields;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the components of an axis; a table that leaves something out is a fault, since it would be guessed. */
final class ComponentReader {
    private static final int MOST_MONTHS = 600;
    private static final int WEIGHT_DIGITS = 4;
    private static final int SCORE_DIGITS = 2;
    private static final int POINTS = 100;

    private final List<String> faults;

    ComponentReader(List<String> faults) {
        this.faults = faults;
    }

    Component component(JsonFields outer) {
        JsonFields fields = outer.at("komponen \"" + outer.text("key") + "\"");
        ScoreSource source = fields.constant("source", ScoreSource.class);
        int weight = scaled(fields, "weight", WEIGHT_DIGITS, 1);
        if (weight == 0) {
            fields.fault("weight", "harus lebih besar daripada 0; hapus komponen yang tidak dipakai.");
        }
        boolean targeted = source == ScoreSource.TRAINING || source == ScoreSource.EXPERIENCE;
        Component component = new Component(
                fields.text("key"),
                SchemeReader.said(fields, "title"),
                weight,
                source,
                fields.integer("validMonths", 0, MOST_MONTHS, 0),
                targeted ? fields.integer("target", 1, MOST_MONTHS) : 0,
                source.tabled() ? scores(fields, source) : Map.of(),
                source == ScoreSource.POTENTIAL ? fields.texts("names") : List.of(),
                source == ScoreSource.FIELD && fields.has("fields") ? fieldsOfStudy(fields) : Map.of(),
                SchemeReader.basis(fields));
        fields.finish();
        return component;
    }

    private Map<String, Integer> scores(JsonFields fields, ScoreSource source) {
        JsonFields table = fields.object("scores");
        Map<String, Integer> scores = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>(needed(source));
        for (String name : table.names()) {
            scores.put(name, hundredths(table, name, POINTS));
            if (!missing.remove(name) && !(source.counts() && name.matches("[1-9]\\d{0,3}"))) {
                table.fault(name, "tidak dikenal sebagai baris nilai; hapus, atau perbaiki ejaannya.");
            }
        }
        missing.forEach(name -> table.fault(name, "belum ada nilainya; tambahkan nilai 0 sampai 100."));
        return scores;
    }

    private static List<String> needed(ScoreSource source) {
        return switch (source) {
            case PREDICATE -> names(Predicate.values());
            case EDUCATION -> names(EducationLevel.values());
            case DISCIPLINE ->
                Stream.concat(Stream.of(Scoring.NONE, Scoring.SERVING), names(Severity.values()).stream())
                        .toList();
            case FIELD -> List.of(Scoring.MATCH, Scoring.OTHER);
            case AWARDS, TEAMS, EXPERIENCE -> List.of("0");
            case FEEDBACK, COMPETENCY, TRAINING, POTENTIAL -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toList());
    }

    private Map<String, List<String>> fieldsOfStudy(JsonFields fields) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (JsonFields row : fields.objects("fields")) {
            if (found.put(row.text("family"), new ArrayList<>(row.texts("words"))) != null) {
                row.fault("family", "sudah disebut; gabungkan kedua baris.");
            }
            row.finish();
        }
        return found;
    }

    /** A number of points in hundredths. */
    static int hundredths(JsonFields fields, String field, int most) {
        return scaled(fields, field, SCORE_DIGITS, most);
    }

    private static int scaled(JsonFields fields, String field, int digits, int most) {
        BigDecimal number = fields.decimal(field);
        if (number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > digits) {
            fields.fault(field, "harus angka 0 sampai " + most + " dengan paling banyak " + digits + " desimal.");
            return 0;
        }
        return number.movePointRight(digits).intValueExact();
    }

    /** Ten-thousandths as people write them. */
    static String decimal(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, WEIGHT_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
