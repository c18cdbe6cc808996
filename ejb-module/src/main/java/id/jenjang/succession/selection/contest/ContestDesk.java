package id.jenjang.succession.selection.contest;

import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.Callers;
import id.jenjang.decision.procedure.Days;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.succession.selection.rules.SelectionKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What every door of a selection needs: the selection itself, its kind, who acts, the day, and the log. */
@Dependent
public class ContestDesk {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2_000;

    private final Contests contests;
    private final PublishedKinds kinds;
    private final SelectionLogs logs;
    private final Supplier<HolidayCalendar> calendar;
    private final Callers callers;
    private final Event<Act> trail;
    private final Clock clock;

    @Inject
    ContestDesk(
            Contests contests,
            PublishedKinds kinds,
            SelectionLogs logs,
            PublishedProcedures procedures,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this(contests, kinds, logs, procedures::calendar, callers, trail, clock);
    }

    /** On that database, with that calendar. */
    public ContestDesk(DataSource database, HolidayCalendar calendar, Callers callers, Event<Act> trail, Clock clock) {
        this(
                new Contests(database),
                new PublishedKinds(database),
                new SelectionLogs(database),
                () -> calendar,
                callers,
                trail,
                clock);
    }

    private ContestDesk(
            Contests contests,
            PublishedKinds kinds,
            SelectionLogs logs,
            Supplier<HolidayCalendar> calendar,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.contests = contests;
        this.kinds = kinds;
        this.logs = logs;
        this.calendar = calendar;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The selection of that unit, locked for the transaction; refused for any other. */
    public Contest of(UUID unit, UUID contest) {
        return contests.locked(contest)
                .filter(one -> one.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed("ContestDesk"));
    }

    /** The same for looking at it. */
    public Contest seen(UUID unit, UUID contest) {
        return contests.find(contest)
                .filter(one -> one.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed("ContestDesk"));
    }

    /** The stored selections. */
    public Contests contests() {
        return contests;
    }

    /** The kind that a selection goes by, with the weights of this selection. */
    public SelectionKind kind(Contest contest) {
        SelectionKind kind = kinds.version(contest.kindsKey(), contest.kindsVersion())
                .find(contest.kind())
                .orElseThrow();
        return contests.weighed(contest, kind);
    }

    /** Under which name acts are kept. */
    public String actor() {
        return callers.actor();
    }

    /** Who acts, with the employee behind the account. */
    public Contests.Author author() {
        return new Contests.Author(actor(), employee());
    }

    /** The employee behind the account; empty when it belongs to none, and for what Jenjang does by itself. */
    public Optional<UUID> employee() {
        return Acting.name().isPresent() ? Optional.empty() : callers.find().flatMap(Caller::employee);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of a term that begins the day after today. */
    public LocalDate lastDay(Days term) {
        return calendar.get().lastDay(today(), term);
    }

    /** The acts of a selection in their order. */
    public List<LogRow> log(UUID contest) {
        return logs.of(contest);
    }

    /** Notes an act on the selection as a whole. */
    public SelectionAnswer told(String verb, Contest contest, String reason, Map<String, ?> facts) {
        return told(verb, contest, null, null, reason, facts);
    }

    /** Notes an act about an applicant, in the selection's log and in the trail. */
    public SelectionAnswer told(
            String verb, Contest contest, UUID applicant, UUID employee, String reason, Map<String, ?> facts) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach((key, value) -> values.add(key, String.valueOf(value)));
        logs.add(
                contest.uuid(), verb, actor(), applicant, reason, values.build().toString(), clock.instant());
        trail.fire(new Act(
                "selection." + verb,
                Optional.ofNullable(employee),
                Map.of("selection", contest.uuid().toString())));
        return SelectionAnswer.DONE;
    }

    /** What is wrong with a reason that is due; empty when nothing is. */
    public static Optional<SelectionAnswer> fault(String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of(SelectionAnswer.REASON_EMPTY);
        }
        return reason.strip().length() > LONGEST_REASON ? Optional.of(SelectionAnswer.REASON_LONG) : Optional.empty();
    }
}
