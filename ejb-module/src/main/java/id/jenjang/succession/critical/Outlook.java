package id.jenjang.succession.critical;

import id.jenjang.people.HeldPosition;
import id.jenjang.people.Job;
import id.jenjang.succession.criteria.Criticality;
import id.jenjang.succession.criteria.FreeDay;
import java.util.Optional;

/** What rules and calendar say of a position on a day. */
record Outlook(
        HeldPosition position,
        Job job,
        Optional<FreeDay> free,
        Criticality.Risk risk,
        Criticality.Suggestion suggestion) {}
