package id.jenjang.notice;

/** What a notice says (jenis pemberitahuan). */
public enum NoticeKind {
    /** A matter waits for your answer. */
    TO_ANSWER,
    /** A deadline of yours is near. */
    REMINDER,
    /** A deadline has passed. */
    OVERDUE,
    /** A matter came back to you. */
    RETURNED,
    /** A matter was refused. */
    REFUSED,
    /** A matter was withdrawn. */
    WITHDRAWN,
    /** A matter was decided. */
    DECIDED,
    /** A decision took effect. */
    EFFECTIVE,
    /** Your objection was answered. */
    OBJECTION_ANSWERED,
    /** A mentoring pair is offered to you. */
    OFFER_MADE(Pages.OFFERS),
    /** The last day to answer a mentoring offer is near. */
    OFFER_REMINDER(Pages.OFFERS),
    /** A mentoring offer is over, without saying why. */
    OFFER_ENDED(Pages.OFFERS),
    /** One of your people would be a mentor, and waits for your word. */
    MENTOR_WAITS(Pages.APPROVE),
    /** Your head has said whether you may be a mentor. */
    MENTOR_ANSWERED(Pages.JOINING),
    /** You have a mentor or mentee now. */
    PAIR_FORMED(Pages.ROOM),
    /** A mentoring session is near. */
    SESSION_NEAR(Pages.ROOM),
    /** A mentoring session was planned, moved or cancelled by the other. */
    SESSION_CHANGED(Pages.ROOM),
    /** Your pair has had no session for long. */
    PAIR_SILENT(Pages.ROOM),
    /** An evaluation of your pair is due. */
    EVALUATION_DUE(Pages.ROOM),
    /** A task of yours is due. */
    TASK_DUE(Pages.ROOM),
    /** Your pair has ended. */
    PAIR_ENDED(Pages.ROOM),
    /** The other one of a counselling case has done something; what leaves the house does not say so. */
    COUNSELLING_NEWS(Pages.HOME),
    /** You may ask for performance counselling; what leaves the house does not say so. */
    COUNSELLING_SUGGESTED(Pages.HOME),
    /** The results of a talent mapping were announced; what leaves the house does not say which. */
    BOX_ANNOUNCED(Pages.OWN_TALENT),
    /** Somebody objects to their box. */
    BOX_OBJECTED(Pages.BOX_OBJECTIONS),
    /** The day on which an objection to a box is to be answered is near. */
    BOX_OBJECTION_DUE(Pages.BOX_OBJECTIONS),
    /** That day has passed. */
    BOX_OBJECTION_OVERDUE(Pages.BOX_OBJECTIONS),
    /** Your objection to your box was answered. */
    BOX_OBJECTION_ANSWERED(Pages.OWN_TALENT),
    /** A career goal is offered to you. */
    GOAL_OFFERED(Pages.CAREER),
    /** You were nominated for a succession pool. */
    POOL_NOMINATED(Pages.POOLS),
    /** A nomination that you made, or that is about you, was decided. */
    POOL_DECIDED(Pages.POOLS),
    /** You are in a succession pool no longer. */
    POOL_LEFT(Pages.POOLS),
    /** You sit on the panel of a selection. */
    SELECTION_PANEL(Pages.SELECTIONS),
    /** Applicants of a selection wait for your scores. */
    SELECTION_TO_SCORE(Pages.SELECTIONS),
    /** There is news of a selection that you applied for. */
    SELECTION_NEWS(Pages.MY_SELECTIONS);

    private final String page;

    NoticeKind() {
        this(Pages.INBOX);
    }

    NoticeKind(String page) {
        this.page = page;
    }

    /** The path of the page that the notice leads to. */
    public String page() {
        return page;
    }

    private static final class Pages {
        static final String HOME = "/";
        static final String CAREER = "/ladder/career";
        static final String INBOX = "/decision/inbox";
        static final String OFFERS = "/mentoring/offers";
        static final String APPROVE = "/mentoring/approve";
        static final String JOINING = "/mentoring/joining";
        static final String POOLS = "/succession/mine";
        static final String ROOM = "/mentoring/room";
        static final String OWN_TALENT = "/talent/mine";
        static final String BOX_OBJECTIONS = "/talent/objections";
        static final String SELECTIONS = "/succession/selections";
        static final String MY_SELECTIONS = "/succession/myselections";
    }
}
