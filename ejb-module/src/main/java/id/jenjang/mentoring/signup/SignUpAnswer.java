package id.jenjang.mentoring.signup;

/** What became of signing up, withdrawing or approving; anything but DONE changed nothing. */
public enum SignUpAnswer {
    /** Done. */
    DONE,
    /** It was changed since it was shown. */
    MEANWHILE,
    /** The programme does not take sign-ups now. */
    CLOSED,
    /** Only who is invited may sign up. */
    NOT_INVITED,
    /** The programme is for the people of another unit. */
    OTHER_UNIT,
    /** Not in a state for that. */
    NOT_NOW,
    /** Places outside 1 to {@link Terms#MOST_CAPACITY}. */
    CAPACITY,
    /** Fewer places than pairs that run. */
    CAPACITY_TAKEN,
    /** No topic was chosen. */
    TOPIC_NONE,
    /** A topic that the agency does not have. */
    TOPIC_UNKNOWN,
    /** A language that the agency does not have. */
    LANGUAGE_UNKNOWN,
    /** A time that the week does not have. */
    FREE_UNKNOWN,
    /** A mentor who says nothing of themselves. */
    STATEMENT_EMPTY,
    /** More than {@link Terms#LONGEST} characters of statement. */
    STATEMENT_LONG,
    /** Neither a gap chosen nor a goal in own words. */
    GOAL_NONE,
    /** A gap that the career goal does not have. */
    GOAL_UNKNOWN,
    /** More than {@link Terms#LONGEST} characters of own goal. */
    GOAL_LONG,
    /** More than {@link Terms#MOST_WISHES} wishes. */
    WISHES_MANY,
    /** Somebody wished for twice. */
    WISH_TWICE,
    /** More than {@link Terms#MOST_AVOIDED} not to be matched with. */
    AVOID_MANY,
    /** Somebody both wished for and not to be matched with. */
    WISH_AND_AVOID,
    /** Oneself. */
    ONESELF,
    /** Nobody of that id. */
    UNKNOWN_PERSON,
    /** A refusal without a reason. */
    REASON_EMPTY,
    /** More than {@link Terms#LONGEST} characters of reason. */
    REASON_LONG
}
