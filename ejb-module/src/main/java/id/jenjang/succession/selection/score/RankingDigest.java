package id.jenjang.succession.selection.score;

import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The digest over all that a ranking was made of and what came out, by which a replay is told from another. */
public final class RankingDigest {
    private RankingDigest() {}

    /** SHA-256 in hexadecimal; the same for the same values in any order. */
    public static String of(
            UUID contest, SelectionKind kind, List<Contender> contenders, List<Given> given, List<Placed> placed) {
        List<String> lines = new ArrayList<>();
        lines.add(contest + "|" + kind.key() + "|" + kind.version());
        for (Stage stage : kind.stages()) {
            lines.add("stage|" + stage.key() + "|" + stage.way() + "|" + stage.weight() + "|" + stage.passMark());
            for (Criterion one : stage.criteria()) {
                lines.add("criterion|" + stage.key() + "|" + one.key() + "|" + one.weight());
            }
        }
        kind.ties().forEach(rule -> lines.add("tie|" + rule.by() + "|" + rule.stage()));
        contenders.stream()
                .sorted(Comparator.comparing(Contender::applicant))
                .map(RankingDigest::line)
                .forEach(lines::add);
        given.stream()
                .map(one -> "score|" + one.applicant() + "|" + one.by() + "|" + one.stage() + "|" + one.criterion()
                        + "|" + one.score())
                .sorted()
                .forEach(lines::add);
        placed.stream()
                .map(one -> "place|" + one.place() + "|" + one.applicant() + "|" + one.outcome() + "|" + one.total()
                        + "|"
                        + one.settled().map(rule -> rule.by() + rule.stage()).orElse(""))
                .forEach(lines::add);
        return Ranking.sha256(String.join("\n", lines));
    }

    private static String line(Contender one) {
        return "contender|" + one.applicant() + "|" + one.appliedAt() + "|"
                + (one.grade() == null ? "" : one.grade().code()) + "|" + one.gradeSince() + "|" + one.birth() + "|"
                + one.jury().stream().sorted().map(UUID::toString).toList();
    }
}
