package id.jenjang.talent.objection;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets people object to their own box of an announced cycle (mengajukan keberatan atas kotak). */
@Stateless
public class ObjectingToBoxes {
    /** Characters of an objection. */
    public static final int MOST_WORDS = 4_000;

    @Inject
    private BoxObjections objections;

    @Inject
    private Notices notices;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public ObjectingToBoxes() {}

    ObjectingToBoxes(BoxObjections objections, Notices notices, Event<Act> trail, Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the person may do about their box of a cycle; empty before it is announced. */
    @Allows(Role.EMPLOYEE)
    public Optional<OwnWindow> window(@AboutPerson UUID employee, UUID cycle) {
        return objections.until(cycle).map(until -> {
            Optional<BoxObjection> made = objections.of(cycle, employee);
            boolean possible = made.isEmpty() && !objections.today().isAfter(until);
            return new OwnWindow(until, possible, objections.terms(), made);
        });
    }

    /** Objects in the person's own words, within the term. */
    @Allows(Role.EMPLOYEE)
    public BoxAnswer object(@AboutPerson UUID employee, UUID cycle, String said) {
        String words = said == null ? "" : said.strip();
        Optional<LocalDate> until = objections.until(cycle);
        if (until.isEmpty()) {
            return BoxAnswer.NOT_ANNOUNCED;
        }
        Optional<BoxObjection> before = objections.of(cycle, employee);
        if (before.isPresent()) {
            return before.get().words().equals(words) ? BoxAnswer.DONE : BoxAnswer.ALREADY;
        }
        if (objections.today().isAfter(until.get())) {
            return BoxAnswer.TOO_LATE;
        }
        if (words.isEmpty() || words.length() > MOST_WORDS) {
            return BoxAnswer.WORDS_WRONG;
        }
        return add(employee, cycle, words);
    }

    private BoxAnswer add(UUID employee, UUID cycle, String words) {
        UUID uuid = UUID.randomUUID();
        if (!objections.add(uuid, cycle, employee, words)) {
            return BoxAnswer.NOT_ANNOUNCED;
        }
        BoxObjection made = objections.of(cycle, employee).orElseThrow();
        objections
                .committee(made)
                .forEach(member -> notices.of(uuid, member, NoticeKind.BOX_OBJECTED, uuid, clock.instant()));
        trail.fire(new Act("talent.box.objected", Optional.of(employee), Map.of("cycle", cycle.toString())));
        return BoxAnswer.DONE;
    }
}
