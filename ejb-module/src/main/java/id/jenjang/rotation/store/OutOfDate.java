package id.jenjang.rotation.store;

import jakarta.ejb.ApplicationException;

/** Somebody else changed it since it was shown; nothing was changed now. Screens show it anew and say so. */
@ApplicationException(rollback = true)
public class OutOfDate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names nothing, since what was changed is on the screen. */
    public OutOfDate() {
        super("Changed by somebody else since it was shown");
    }
}
