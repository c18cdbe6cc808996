package id.jenjang.web.ladder;

import id.jenjang.ladder.NextStep;
import id.jenjang.ladder.Sheet;
import id.jenjang.ladder.StepKind;
import id.jenjang.people.Job;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts an eligibility into words for one reader, about themselves or about somebody else. */
public final class SheetWords {
    private static final List<Verdict> OPEN_FIRST = List.of(Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET);

    private final Words words;
    private final RuleTexts rules;
    private final boolean own;

    private SheetWords(Words words, boolean own) {
        this.words = words;
        this.rules = RuleTexts.in(words.locale());
        this.own = own;
    }

    /** For a reader who looks at themselves. */
    public static SheetWords ofMyself(Words words) {
        return new SheetWords(words, true);
    }

    /** For a head or an analyst who looks at somebody else. */
    public static SheetWords ofSomebody(Words words) {
        return new SheetWords(words, false);
    }

    /** The words for the reader's own sheet or another's. */
    public static SheetWords of(boolean own, Words words) {
        return own ? ofMyself(words) : ofSomebody(words);
    }

    /** The whole sheet. */
    public SheetView view(Sheet sheet) {
        return view(
                sheet.employee(),
                sheet.name(),
                sheet.held(),
                sheet.target(),
                step(sheet.kind(), sheet.ladder()),
                sheet.eligibility());
    }

    /** A step from the job held, as a sheet. */
    public SheetView view(UUID person, String name, Optional<Job> held, NextStep step) {
        return view(
                person, name, held, step.target(), step(step.kind(), Optional.of(step.ladder())), step.eligibility());
    }

    private SheetView view(
            UUID person, String name, Optional<Job> held, Job target, String step, Eligibility eligibility) {
        List<SheetLine> lines = eligibility.findings().stream()
                .sorted(Comparator.comparingInt(finding -> OPEN_FIRST.indexOf(finding.verdict())))
                .map(finding -> line(finding, 0, eligibility.asOf()))
                .toList();
        return new SheetView(
                person,
                target.uuid(),
                own,
                name,
                held.map(Job::name).orElse(""),
                target.name(),
                target.level(),
                step,
                sentence(eligibility, target),
                eligibility.count(Verdict.MET),
                eligibility.count(Verdict.NOT_MET),
                eligibility.count(Verdict.UNKNOWN),
                lines,
                eligibility.restsOnUnconfirmed(),
                eligibility.ruleSets(),
                eligibility.asOf());
    }

    /** The kind of a step in words, with the ladder where one leads there. */
    private String step(StepKind kind, Optional<String> ladder) {
        String kindInWords = words.text("StepKind." + kind.name());
        return ladder.map(name -> kindInWords + " · " + name).orElseGet(() -> words.text("ladder_sheet.text.noladder"));
    }

    /** The answer in a sentence: how many of how many, for what, and when at the earliest. */
    String sentence(Eligibility eligibility, Job target) {
        long all = eligibility.findings().size();
        long met = eligibility.count(Verdict.MET);
        String whose = own ? "own" : "other";
        if (met == all) {
            return words.text("ladder_sheet.text.ready." + whose, all, target.name());
        }
        String counted = words.text("ladder_sheet.text.counted." + whose, met, all, target.name());
        String when = eligibility
                .earliest()
                .map(day -> day.isAfter(eligibility.asOf())
                        ? words.text("ladder_sheet.text.earliest", words.date(day))
                        : words.text("ladder_sheet.text.whenclosed"))
                .orElseGet(() -> words.text("ladder_sheet.text.nodate"));
        return counted + " " + when;
    }

    private SheetLine line(Finding finding, int depth, LocalDate today) {
        boolean met = finding.verdict() == Verdict.MET;
        return new SheetLine(
                finding.verdict().name(),
                !finding.citation().confirmed(),
                depth,
                rules.render(finding.needed()),
                rules.render(finding.mine()),
                rules.render(finding.judged()),
                finding.evidence().stream().map(this::source).distinct().toList(),
                finding.closes().filter(text -> !met).map(this::render).orElse(""),
                article(finding.citation()),
                finding.earliest()
                        .filter(day -> !met)
                        .map(day -> when(day, today))
                        .orElse(""),
                parts(finding, depth + 1, today));
    }

    private String when(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? words.date(day) : words.text("ladder_sheet.text.soon");
    }

    private String render(Text text) {
        return rules.render(text);
    }

    private List<SheetLine> parts(Finding finding, int depth, LocalDate today) {
        List<SheetLine> flat = new ArrayList<>();
        for (Finding part : finding.parts()) {
            SheetLine line = line(part, depth, today);
            flat.add(line);
            flat.addAll(line.parts());
        }
        return flat;
    }

    /** Where a fact comes from, with its date and document. */
    public String source(Provenance from) {
        String seen = from.seen() == null
                ? from.source()
                : words.text("ladder_sheet.text.source", from.source(), words.date(from.seen()));
        return from.document() == null || from.document().isBlank() ? seen : seen + " · " + from.document();
    }

    private static String article(Citation citation) {
        return Stream.of(citation.regulation(), citation.article())
                .filter(part -> part != null && !part.isBlank())
                .reduce((regulation, article) -> regulation + " " + article)
                .orElse("");
    }
}
