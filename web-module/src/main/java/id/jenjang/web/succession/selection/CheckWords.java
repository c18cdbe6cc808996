package id.jenjang.web.succession.selection;

import id.jenjang.decision.procedure.Words;
import id.jenjang.requirement.Verdict;
import id.jenjang.succession.selection.apply.RuleCheck;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.SheetLine;
import id.jenjang.web.ladder.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of an applicant's requirements, in the visitor's language. */
@ApplicationScoped
class CheckWords {
    private static final List<Verdict> OPEN_FIRST = List.of(Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET);

    @Inject
    private Messages messages;

    /** The requirements as rows of an eligibility sheet. */
    CheckSheet sheet(List<RuleCheck> checks, boolean own) {
        SheetWords words = SheetWords.of(own, messages.words());
        return new CheckSheet(
                own,
                checks.stream()
                        .filter(check -> !check.settledHere())
                        .sorted(Comparator.comparingInt(check -> OPEN_FIRST.indexOf(check.verdict())))
                        .map(check -> line(check, 0, words))
                        .toList(),
                checks.stream()
                        .filter(RuleCheck::settledHere)
                        .map(check -> said(check.needed()))
                        .toList());
    }

    private SheetLine line(RuleCheck check, int depth, SheetWords words) {
        return new SheetLine(
                check.verdict().name(),
                !check.confirmed(),
                depth,
                said(check.needed()),
                said(check.mine()),
                said(check.judged()),
                check.evidence().stream().map(words::source).distinct().toList(),
                check.closes().map(this::said).orElse(""),
                check.article(),
                "",
                parts(check, depth + 1, words));
    }

    private List<SheetLine> parts(RuleCheck check, int depth, SheetWords words) {
        List<SheetLine> flat = new ArrayList<>();
        for (RuleCheck part : check.parts()) {
            SheetLine line = line(part, depth, words);
            flat.add(line);
            flat.addAll(line.parts());
        }
        return flat;
    }

    private String said(Words words) {
        return words.in(messages.words().locale());
    }
}
