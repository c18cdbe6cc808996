package id.jenjang.ladder;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the search for ways asks about a person: the rules' answer, and when a job would retire them. */
interface Judging {
    /** How the person would stand on that day for the step. */
    Eligibility judge(Dossier person, LadderGraph.Edge edge, LocalDate asOf);

    /**
     * How the person would stand on that day for the next grade in the job; empty where none is to come: at the top of
     * the job's level, or without rules for it.
     */
    Optional<Eligibility> promotion(Dossier person, Job job, LocalDate asOf);

    /** Credit points that a year rated Baik gives in the job; empty where the job counts none. */
    OptionalDouble yearlyPoints(Job job);

    /** The first day of retirement if the person held the job; empty when its retirement age is not known. */
    Optional<LocalDate> retires(Dossier person, Job job);
}
