package id.jenjang.succession.rank;

import id.jenjang.requirement.Requirement;

/** What the appointment itself settles, so that a policy may leave it out of readiness. */
public enum AppointmentMatter {
    /** A test or selection for the job aimed at. */
    SELECTION,
    /** What an officer attests with a document. */
    ATTESTATION,
    /** That a position is or falls free. */
    VACANCY;

    /** Whether a requirement asks for this; one made of others does when all of its parts do. */
    boolean settles(Requirement requirement) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().stream().allMatch(this::settles);
        }
        if (requirement instanceof Requirement.AllOf both) {
            return both.parts().stream().allMatch(this::settles);
        }
        if (requirement instanceof Requirement.WaivedBy waived) {
            return settles(waived.part());
        }
        return switch (this) {
            case SELECTION -> requirement instanceof Requirement.SelectionPassed;
            case ATTESTATION -> requirement instanceof Requirement.Attested;
            case VACANCY -> requirement instanceof Requirement.VacancyOpen;
        };
    }
}
