package id.jenjang.decision.record;

import jakarta.ejb.ApplicationException;

/** The row was changed by somebody else since it was read; nothing of this act is kept. */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String what) {
        super(what + " changed meanwhile. Maybe two people acted at once; try again.");
    }
}
