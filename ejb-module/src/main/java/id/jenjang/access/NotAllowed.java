package id.jenjang.access;

import jakarta.ejb.ApplicationException;

/** The caller may not do this, or the thing does not exist for them; screens answer both alike as not found. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the method that refused; never the person it was about. */
    public NotAllowed(String method) {
        super("Call refused: " + method);
    }
}
