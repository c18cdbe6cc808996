package id.jenjang.rotation.round;

/** What counts inside an objective (unsur sasaran); the analyst weighs terms against one another inside one. */
public enum Term {
    /** An overdue person is moved at all. */
    OVERDUE_PERSON(Objective.OVERDUE, 100),
    /** Each month over the longest tenure, twelve at most, and each period that it happens earlier. */
    OVERDUE_MONTH(Objective.OVERDUE, 1),
    /** The vacant seat of a unit's head is filled. */
    HEAD_SEAT(Objective.CRITICAL, 10),
    /** A vacant position that the round names as critical is filled. */
    CRITICAL_SEAT(Objective.CRITICAL, 10),
    /** Each percent of match with the standard, the new job's less the old one's. */
    FIT_POINT(Objective.FIT, 1),
    /** The person's own ranking, worst-off first. */
    PERSONS_BID(Objective.PREFERENCE, 3),
    /** The receiving head's wish. */
    HEADS_WISH(Objective.PREFERENCE, 1),
    /** Another job family than now. */
    NEW_FUNCTION(Objective.EXPOSURE, 1),
    /** Another unit than now. */
    NEW_UNIT(Objective.EXPOSURE, 1),
    /** Each kilometre between the two units. */
    KILOMETRE(Objective.DISTANCE, 1),
    /** Each move. */
    MOVE(Objective.CHANGES, 1);

    private final Objective objective;
    private final int usual;

    Term(Objective objective, int usual) {
        this.objective = objective;
        this.usual = usual;
    }

    /** The objective it counts in. */
    public Objective objective() {
        return objective;
    }

    /** The weight where the analyst sets none. */
    public int usual() {
        return usual;
    }
}
