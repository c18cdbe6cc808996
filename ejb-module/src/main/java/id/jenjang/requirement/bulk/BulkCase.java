package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.fact.Time;
import java.time.LocalDate;

/** What is asked of a requirement about everyone of the columns, on their day. */
record BulkCase(AgencyColumns people, Target target, Reference reference, String rule) {

    LocalDate asOf() {
        return people.asOf();
    }

    /** The latest day, as an epoch day, from which so many months are full. */
    int latestStart(int months) {
        return (int) Time.latestStart(asOf(), months).toEpochDay();
    }
}
