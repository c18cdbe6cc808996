package id.jenjang.requirement.single;

import id.jenjang.people.Dossier.WaiverGranted;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers of requirements that are made of others. */
final class CompoundAnswers {
    private CompoundAnswers() {}

    static Answer anyOf(Requirement.AnyOf rule, Case asked) {
        List<Answer> parts =
                rule.parts().stream().map(p -> Answers.of(p, asked)).toList();
        Verdict verdict = parts.stream().map(Answer::verdict).reduce(Verdict.NOT_MET, Verdict::or);
        List<Answer> shown = verdict == Verdict.MET
                ? parts.stream().filter(p -> p.verdict() == Verdict.MET).toList()
                : parts;
        Optional<LocalDate> earliest = verdict == Verdict.MET
                ? Optional.of(asked.asOf())
                : parts.stream().flatMap(p -> p.earliest().stream()).min(Comparator.naturalOrder());
        Text closes = Text.of(
                "either", shown.stream().flatMap(p -> p.closes().stream()).toList());
        return answer("anyOf", verdict, parts, shown, closes, earliest);
    }

    static Answer allOf(Requirement.AllOf rule, Case asked) {
        List<Answer> parts =
                rule.parts().stream().map(p -> Answers.of(p, asked)).toList();
        Verdict verdict = parts.stream().map(Answer::verdict).reduce(Verdict.MET, Verdict::and);
        Optional<LocalDate> earliest = parts.stream().anyMatch(p -> p.earliest().isEmpty())
                ? Optional.empty()
                : parts.stream().map(p -> p.earliest().get()).max(Comparator.naturalOrder());
        Text closes =
                Text.of("both", parts.stream().flatMap(p -> p.closes().stream()).toList());
        return answer("allOf", verdict, parts, parts, closes, earliest);
    }

    private static Answer answer(
            String kind,
            Verdict verdict,
            List<Answer> parts,
            List<Answer> shown,
            Text closes,
            Optional<LocalDate> earliest) {
        return new Answer(
                verdict,
                Text.of(kind + ".needed", parts.stream().map(Answer::needed).toList()),
                Text.of("listed", shown.stream().map(Answer::mine).toList()),
                Text.of(kind + "." + verdict),
                verdict == Verdict.MET ? Optional.empty() : Optional.of(closes),
                shown.stream().flatMap(p -> p.evidence().stream()).distinct().toList(),
                earliest,
                parts,
                shown.stream().allMatch(Answer::confirmed));
    }

    static Answer waivedBy(Requirement.WaivedBy rule, Case asked) {
        Answer part = Answers.of(rule.part(), asked);
        Text needed = Text.of("waivedBy.needed", part.needed(), rule.grantor());
        Optional<WaiverGranted> waiver = asked.person().waivers().stream()
                .filter(w -> w.rule().equals(asked.rule()) && w.span().covers(asked.asOf()))
                .findFirst();
        if (part.verdict() == Verdict.MET || waiver.isEmpty()) {
            return new Answer(
                    part.verdict(),
                    needed,
                    part.mine(),
                    part.judged(),
                    part.closes(),
                    part.evidence(),
                    part.earliest(),
                    List.of(part),
                    part.confirmed());
        }
        List<Provenance> evidence = Stream.concat(Stream.of(waiver.get().from()), part.evidence().stream())
                .toList();
        Text judged = Text.of(
                "waivedBy.met", waiver.get().grantedBy(), waiver.get().span().from());
        return new Answer(
                Verdict.MET,
                needed,
                part.mine(),
                judged,
                Optional.empty(),
                evidence,
                Optional.of(asked.asOf()),
                List.of(part),
                part.confirmed());
    }
}
