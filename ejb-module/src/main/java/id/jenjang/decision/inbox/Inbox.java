package id.jenjang.decision.inbox;

import id.jenjang.access.Caller;
import id.jenjang.access.Reach;
import id.jenjang.access.Role;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.approval.Parties;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.record.Delegation;
import id.jenjang.decision.record.Matters;
import id.jenjang.people.Names;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What waits for a caller, one row for each matter. */
@Dependent
class Inbox {
    private static final int WEEK = 7;

    private final Waiting waiting;
    private final Matters matters;
    private final Parties parties;
    private final World world;
    private final Names names;

    @Inject
    Inbox(Waiting waiting, Matters matters, Parties parties, World world, Names names) {
        this.waiting = waiting;
        this.matters = matters;
        this.parties = parties;
        this.world = world;
        this.names = names;
    }

    int count(Caller caller, String actor) {
        return open(caller, actor, InboxFilter.ALL).size();
    }

    InboxPage page(Caller caller, String actor, InboxFilter filter, int first, int size, Locale locale) {
        List<Waiting.Open> open = open(caller, actor, filter);
        HolidayCalendar calendar = world.calendar();
        List<InboxRow> rows = open.stream()
                .skip(Math.max(0, first))
                .limit(size)
                .flatMap(each -> row(each, caller, filter, calendar, locale).stream())
                .toList();
        return new InboxPage(rows, open.size());
    }

    /** One open step for each matter, by deadline. */
    private List<Waiting.Open> open(Caller caller, String actor, InboxFilter filter) {
        List<Delegation> delegations = parties.standingFor(caller);
        Set<UUID> heads = new HashSet<>();
        caller.employee().ifPresent(heads::add);
        delegations.forEach(each -> each.fromEmployee().ifPresent(heads::add));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        caller.roles().stream().filter(role -> role.reach() == Reach.ASSIGNED).forEach(roles::add);
        delegations.forEach(each -> roles.addAll(each.roles()));
        Map<UUID, Waiting.Open> byMatter = new LinkedHashMap<>();
        LocalDate today = world.today();
        for (Waiting.Open each : waiting.of(actor, caller.employee(), heads, roles)) {
            if (wanted(each, filter, today) && reached(each, caller, delegations)) {
                byMatter.putIfAbsent(each.matter(), each);
            }
        }
        return filter.name().isEmpty() ? List.copyOf(byMatter.values()) : named(byMatter, filter);
    }

    /** Those about somebody of the name, in the same order. */
    private List<Waiting.Open> named(Map<UUID, Waiting.Open> open, InboxFilter filter) {
        Map<UUID, Set<UUID>> people = waiting.people(open.keySet());
        Map<UUID, String> known =
                names.people(people.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return open.values().stream()
                .filter(each -> people.getOrDefault(each.matter(), Set.of()).stream()
                        .anyMatch(person -> filter.names(known.getOrDefault(person, ""))))
                .toList();
    }

    private static boolean wanted(Waiting.Open open, InboxFilter filter, LocalDate today) {
        return filter.procedure().filter(key -> !key.equals(open.procedure())).isEmpty()
                && switch (filter.due()) {
                    case ALL -> true;
                    case OVERDUE -> open.dueOn().isBefore(today);
                    case WEEK -> !open.dueOn().isAfter(today.plusDays(WEEK));
                };
    }

    private boolean reached(Waiting.Open open, Caller caller, List<Delegation> delegations) {
        boolean byPerson =
                open.delegate().equals(caller.employee()) && caller.employee().isPresent();
        if (byPerson || open.role().isEmpty()) {
            return true;
        }
        Role role = open.role().get();
        boolean unlimited = caller.is(role) && caller.assignedUnit().isEmpty();
        if (unlimited) {
            return true;
        }
        Set<UUID> units = waiting.units(open.matter());
        return caller.is(role) && parties.reaches(caller.assignedUnit(), units)
                || delegations.stream()
                        .anyMatch(each -> each.roles().contains(role) && parties.reaches(each.assignedUnit(), units));
    }

    private Optional<InboxRow> row(
            Waiting.Open open, Caller caller, InboxFilter filter, HolidayCalendar calendar, Locale locale) {
        // Answered in the moment between the two readings: then it is no longer waiting.
        return matters.find(open.matter())
                .map(stored -> stored.matter())
                .flatMap(matter ->
                        matter.step(open.step()).map(step -> row(matter, step, caller, filter, calendar, locale)));
    }

    private InboxRow row(
            Matter matter, Step step, Caller caller, InboxFilter filter, HolidayCalendar calendar, Locale locale) {
        List<UUID> people = matter.decisions().stream().map(DecisionRef::person).toList();
        Optional<UUID> standsFor =
                step.answerer().filter(head -> !Optional.of(head).equals(caller.employee()));
        Set<UUID> named = new HashSet<>(people);
        standsFor.ifPresent(named::add);
        Map<UUID, String> known = names.people(named);
        // Who was looked for stands in the row, wherever in the chain they are.
        DecisionRef first = matter.decisions().stream()
                .filter(each -> filter.names(known.getOrDefault(each.person(), "")))
                .findFirst()
                .orElse(matter.decisions().get(0));
        LocalDate due = step.dueOn().orElseThrow();
        return new InboxRow(
                step.uuid(),
                matter.uuid(),
                matter.revision(),
                matter.procedure().key(),
                matter.procedure().title().in(locale),
                step.rule().title().in(locale),
                step.consent(),
                known.getOrDefault(first.person(), "?"),
                people.size(),
                first.fromUnit().map(this::unit).orElse(""),
                first.seat()
                        .map(this::seat)
                        .or(() -> first.toUnit().map(this::unit))
                        .orElse(""),
                first.effectiveOn(),
                due,
                calendar.between(world.today(), due, step.rule().deadline().count()),
                step.rule().deadline().count(),
                standsFor.map(head -> known.getOrDefault(head, "?")).orElse(""),
                people);
    }

    private String unit(UUID unit) {
        return Optional.ofNullable(names.units(Set.of(unit)).get(unit))
                .map(Names.UnitName::name)
                .orElse("?");
    }

    private String seat(UUID seat) {
        return Optional.ofNullable(names.seats(Set.of(seat)).get(seat))
                .map(found -> found.job() + ", " + found.unitName())
                .orElse("?");
    }
}
