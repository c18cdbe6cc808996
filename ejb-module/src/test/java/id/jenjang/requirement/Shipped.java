package id.jenjang.requirement;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.publication.RuleFiles;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The rules and reference tables that the product ships, and short questions to them. */
public final class Shipped {
    public static final RuleSets SETS = RuleFiles.read(Optional.empty()).load();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Job ANALYST = Someone.job("JF-AKB-P", JobLevel.AHLI_PERTAMA, "AKB");
    public static final Target ANY = new Target(ANALYST, null, Optional.empty());
    public static final Citation CITED = new Citation("PP 1/2000", "Ps 1", true);

    private Shipped() {}

    public static Finding judge(Requirement requirement, Someone person) {
        return judge(requirement, person, ANY, TODAY);
    }

    public static Finding judge(Requirement requirement, Someone person, String day) {
        return judge(requirement, person, ANY, LocalDate.parse(day));
    }

    public static Finding judge(Requirement requirement, Someone person, Target target, LocalDate day) {
        return judge(requirement, person.dossier(), target, day);
    }

    public static Finding judge(Requirement requirement, Dossier person, Target target, LocalDate day) {
        return new Evaluation(SETS.reference()).of(person, target, new Rule("rule", requirement, CITED, true), day);
    }

    public static String inIndonesian(Text text) {
        return RuleTexts.in(new Locale("id")).render(text);
    }
}
