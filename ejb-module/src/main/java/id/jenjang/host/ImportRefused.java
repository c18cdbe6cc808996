package id.jenjang.host;

import jakarta.ejb.ApplicationException;

/** An import cannot be started, confirmed or cancelled as asked; nothing was changed. */
@ApplicationException(rollback = true)
public class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the words stand in the bundle of the screens. */
    public enum Reason {
        /** Another import is open. */
        BUSY,
        /** There is no such import. */
        UNKNOWN,
        /** It is not in the state that the request is for. */
        WRONG_STATE,
        /** Errors were found and the good rows were not asked for. */
        HAS_ERRORS,
        /** The upload is larger than allowed. */
        TOO_LARGE,
        /** The upload could not be kept. */
        NOT_KEPT
    }

    private final Reason reason;

    /** Refuses for that reason. */
    public ImportRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
