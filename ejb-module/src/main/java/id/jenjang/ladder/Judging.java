package id.jenjang.ladder;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import java.time.LocalDate;
import java.util.Optional;

/** What the search for ways asks about a person: the rules' answer, and when a job would retire them. */
interface Judging {
    /** How the person would stand on that day for the step. */
    Eligibility judge(Dossier person, LadderGraph.Edge edge, LocalDate asOf);

    /** The first day of retirement if the person held the job; empty when its retirement age is not known. */
    Optional<LocalDate> retires(Dossier person, Job job);
}
