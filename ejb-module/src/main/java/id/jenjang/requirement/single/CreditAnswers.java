package id.jenjang.requirement.single;

import id.jenjang.people.Dossier.Credit;
import id.jenjang.people.History;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.CreditStanding;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Answers about credit points (angka kredit). */
final class CreditAnswers {
    private CreditAnswers() {}

    static Answer creditPoints(Requirement.CreditPoints rule, Case asked) {
        Text aim = Text.of("name.CreditAim." + rule.aim());
        Line open = Line.of("creditPoints", asked, aim);
        if (asked.person().appointments().isEmpty()) {
            return open.missing(History.APPOINTMENTS, asked);
        }
        Optional<CreditStanding> standing = CreditStanding.of(asked.person(), asked.reference(), asked.asOf());
        if (standing.isEmpty()) {
            return open.has("mine.notFunctional").notMet(open.closes("closes.notFunctional"), null, aim);
        }
        CreditStanding held = standing.get();
        if (rule.aim() == CreditAim.RANK && held.grade() == null) {
            return open.missing(History.GRADES, asked);
        }
        OptionalDouble need = held.need(asked.reference(), rule.aim());
        if (need.isEmpty()) {
            return open.has("mine.top", held.level()).notMet(open.closes("closes.top"), null, aim);
        }
        Line line = Line.of("creditNeed", asked, need.getAsDouble(), aim);
        line.on(asked, "credit-needs", held.level())
                .on(
                        asked,
                        "credit-bases",
                        held.bases(asked.person(), asked.reference(), rule.aim())
                                .toArray());
        if (held.counted().isEmpty() && !asked.delivered(History.CREDITS)) {
            return line.missing(History.CREDITS, false);
        }
        return counted(line, held, need.getAsDouble(), asked);
    }

    private static Answer counted(Line line, CreditStanding held, double need, Case asked) {
        double low = held.low();
        line.has("mine", low, held.level(), held.start())
                .from(held.counted().stream().map(Credit::from).toList());
        if (low >= need) {
            return line.met(low, need);
        }
        int percent = asked.reference().multipliers().getOrDefault(Predicate.BAIK, 100);
        LocalDate reached = held.reached(asked.reference(), need, percent, asked.asOf());
        if (held.high(asked.reference()) < need
                || held.base().isPresent() && held.gaps().isEmpty()) {
            return line.notMet(line.closes("closes", need - low, reached), reached, low, need);
        }
        List<String> years = held.gaps().stream().map(String::valueOf).toList();
        Text closes = years.isEmpty() ? line.closes("closes.base") : line.closes("closes.unknown", years);
        return line.unknown(closes, reached, low, need);
    }
}
