package id.jenjang.people;

import jakarta.ejb.ApplicationException;

/** A position is no longer there, or has as many holders as its quota on that day; nothing was written. */
@ApplicationException(rollback = true)
public class SeatTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeatTaken(String why) {
        super(why);
    }
}
