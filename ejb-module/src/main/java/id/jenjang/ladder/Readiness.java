package id.jenjang.ladder;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.people.PersonRow;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who of many people is ready for a job: each judged today, those who may go first on top. */
final class Readiness {
    private final Ladders ladders;
    private final UnitPeople names;
    private final Job target;

    Readiness(Ladders ladders, Job target) {
        this.ladders = ladders;
        this.names = new UnitPeople(ladders.jobs(), ladders.rules().reference());
        this.target = target;
    }

    EligibleRow row(PersonRow person, Dossier dossier) {
        Eligibility eligibility = ladders.sheet(dossier, target).eligibility();
        Optional<LocalDate> earliest = eligibility.earliest();
        return new EligibleRow(
                person.uuid(),
                person.name(),
                names.jobName(person.job()),
                person.unitName(),
                eligibility.verdict(),
                (int) eligibility.count(Verdict.MET),
                (int) eligibility.count(Verdict.NOT_MET),
                (int) eligibility.count(Verdict.UNKNOWN),
                earliest.orElse(null));
    }

    static People<EligibleRow> page(List<EligibleRow> all, PageAsked asked) {
        String wanted = asked.search().strip().toLowerCase(Locale.ROOT);
        List<EligibleRow> found = all.stream()
                .filter(row -> UnitPeople.contains(wanted, row.name(), row.jobName(), row.unitName()))
                .sorted(order(asked))
                .toList();
        return UnitPeople.page(found, asked);
    }

    private static Comparator<EligibleRow> order(PageAsked asked) {
        Comparator<EligibleRow> order = switch (asked.order()) {
            case JOB -> Comparator.comparing(EligibleRow::jobName);
            case UNIT -> Comparator.comparing(EligibleRow::unitName);
            case READINESS -> READY_FIRST;
            case NAME, GRADE, SINCE, RETIRES -> Comparator.comparing(EligibleRow::name);
        };
        return (asked.descending() ? order.reversed() : order)
                .thenComparing(EligibleRow::name)
                .thenComparing(EligibleRow::employee);
    }

    private static final Comparator<EligibleRow> READY_FIRST = Comparator.comparing(
                    (EligibleRow row) -> row.verdict() != Verdict.MET)
            .thenComparingInt(EligibleRow::notMet)
            .thenComparingInt(EligibleRow::unknown);
}
