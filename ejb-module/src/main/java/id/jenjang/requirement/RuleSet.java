package id.jenjang.requirement;

import id.jenjang.people.EmployeeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requirements in force from a date (ketentuan), versioned.
 *
 * @param key stable key, such as "kp-reguler"
 * @param version counts publications of the key; 0 when read from a file and not yet published
 * @param validFrom first day in force
 * @param validTo last day in force; null while it goes on
 * @param titles title by language ("id", "en")
 * @param scope the kinds of employee it is for, as a requirement of its own in front of the others
 * @param rules the rules in the order shown
 */
public record RuleSet(
        String key,
        int version,
        LocalDate validFrom,
        LocalDate validTo,
        Map<String, String> titles,
        Rule scope,
        List<Rule> rules) {
    public RuleSet {
        titles = Map.copyOf(titles);
        rules = List.copyOf(rules);
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The kinds of employee it is for. */
    public Set<EmployeeKind> kinds() {
        return ((Requirement.KindInScope) scope.requirement()).kinds();
    }

    /** The rules to be judged: the scope, then all that are switched on. */
    public List<Rule> judged() {
        return Stream.concat(Stream.of(scope), rules.stream()).filter(Rule::on).toList();
    }

    /** Its title in a language, the Indonesian one where there is no other. */
    public String title(String language) {
        return Optional.ofNullable(titles.get(language)).orElseGet(() -> titles.get("id"));
    }

    /** The same rules under a version number. */
    public RuleSet published(int number) {
        return new RuleSet(key, number, validFrom, validTo, titles, scope, rules);
    }

    /** Key and version, as an eligibility names it: "kp-reguler v3". */
    public String label() {
        return key + " v" + version;
    }
}
