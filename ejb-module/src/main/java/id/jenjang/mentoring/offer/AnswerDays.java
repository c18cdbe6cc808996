package id.jenjang.mentoring.offer;

import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.procedure.PublishedProcedures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Until which day people can answer, counted by the agency's calendar. */
@Dependent
class AnswerDays {
    private Supplier<HolidayCalendar> calendar;
    private Clock clock;
    private final OfferTerms terms = OfferTerms.shipped();

    AnswerDays() {}

    @Inject
    AnswerDays(PublishedProcedures procedures, Clock clock) {
        this(procedures::calendar, clock);
    }

    AnswerDays(Supplier<HolidayCalendar> calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int termsNo() {
        return terms.version();
    }

    /** The last day for a mentee who is asked today. */
    LocalDate forMentee() {
        return calendar.get().lastDay(today(), terms.mentee());
    }

    /** The last day for a mentor who is asked today. */
    LocalDate forMentor() {
        return calendar.get().lastDay(today(), terms.mentor());
    }

    /** Whether it is too late to answer. */
    boolean over(Offer offer) {
        return today().isAfter(offer.answerBy());
    }

    /** Whether the last day is so near that who is asked is reminded. */
    boolean near(Offer offer) {
        int left =
                calendar.get().between(today(), offer.answerBy(), terms.mentee().count());
        return !over(offer) && left <= terms.remindBefore();
    }
}
