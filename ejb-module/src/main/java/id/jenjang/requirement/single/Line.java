package id.jenjang.requirement.single;

import id.jenjang.people.History;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An answer in the making: the words of one kind of requirement, filled step by step. */
final class Line {
    private final String kind;
    private final LocalDate asOf;
    private final Text needed;
    private Text mine;
    private List<Provenance> evidence = List.of();
    private boolean confirmed = true;

    private Line(String kind, LocalDate asOf, Text needed) {
        this.kind = kind;
        this.asOf = asOf;
        this.needed = needed;
        this.mine = Text.of("nothing");
    }

    static Line of(String kind, Case asked, Object... needs) {
        return in("needed", kind, asked, needs);
    }

    /** The same with another wording of what is asked. */
    static Line in(String form, String kind, Case asked, Object... needs) {
        return new Line(kind, asked.asOf(), Text.of(kind + "." + form, needs));
    }

    /** What the person has, in the kind's own words. */
    Line has(String form, Object... facts) {
        mine = Text.of(kind + "." + form, facts);
        return this;
    }

    Line from(Provenance fact) {
        return from(fact == null ? List.of() : List.of(fact));
    }

    Line from(List<Provenance> facts) {
        evidence = facts.stream().filter(Objects::nonNull).distinct().toList();
        return this;
    }

    /** The rows of a reference table that the answer rests on. */
    Line on(Case asked, String table, Object... keys) {
        for (Object key : keys) {
            confirmed &= asked.reference().confirmed(table, key);
        }
        return this;
    }

    Answer met(Object... facts) {
        return answer(Verdict.MET, "met", null, asOf, facts);
    }

    /** Not met; the date is null where none can be given. */
    Answer notMet(Text closes, LocalDate earliest, Object... facts) {
        return answer(Verdict.NOT_MET, "notMet", closes, earliest, facts);
    }

    /** Unknown for a reason of the kind's own. */
    Answer unknown(Text closes, LocalDate earliest, Object... facts) {
        return answer(Verdict.UNKNOWN, "unknown", closes, earliest, facts);
    }

    /** Unknown because a history was never delivered, or says nothing about this person. */
    Answer missing(History history, boolean delivered) {
        Text name = Text.of("name.History." + history);
        mine = Text.of(delivered ? "missing.person" : "missing.feed", name);
        Text closes = Text.of("missing.closes", name, Text.of("name.Supplier." + history));
        Text judged = Text.of("missing.judged", name);
        return new Answer(
                Verdict.UNKNOWN,
                needed,
                mine,
                judged,
                Optional.of(closes),
                evidence,
                Optional.of(asOf),
                List.of(),
                confirmed);
    }

    Answer missing(History history, Case asked) {
        return missing(history, asked.delivered(history));
    }

    private Answer answer(Verdict verdict, String form, Text closes, LocalDate earliest, Object... facts) {
        return new Answer(
                verdict,
                needed,
                mine,
                Text.of(kind + "." + form, facts),
                Optional.ofNullable(closes),
                evidence,
                Optional.ofNullable(earliest),
                List.of(),
                confirmed);
    }

    /** What closes a gap, in the kind's own words. */
    Text closes(String form, Object... facts) {
        return Text.of(kind + "." + form, facts);
    }
}
