package id.jenjang.decision.inbox;

import id.jenjang.decision.approval.World;
import id.jenjang.decision.flow.Answer;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.record.Delegations;
import id.jenjang.people.Names;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the decision clock of a matter: instants in the zone of the unit, legal days in the agency's. */
@Dependent
public class Clockwork {
    private final World world;
    private final Names names;
    private final Delegations delegations;

    @Inject
    /** By those. */
    public Clockwork(World world, Names names, Delegations delegations) {
        this.world = world;
        this.names = names;
        this.delegations = delegations;
    }

    /** The steps of the revision in their order. */
    public List<ClockRow> of(Matter matter, Locale locale) {
        Map<UUID, String> people = names.people(named(matter));
        Set<UUID> units = new HashSet<>();
        matter.steps().forEach(step -> step.unit().ifPresent(units::add));
        Map<UUID, Names.UnitName> unitNames = names.units(units);
        HolidayCalendar calendar = world.calendar();
        return matter.steps().stream()
                .map(step -> row(step, people, unitNames, calendar, locale))
                .toList();
    }

    /** Everybody who is named in the clock. */
    public Set<UUID> named(Matter matter) {
        Set<UUID> named = new HashSet<>();
        for (Step step : matter.steps()) {
            step.answerer().ifPresent(named::add);
            delegate(step).ifPresent(named::add);
            step.answer().ifPresent(answer -> {
                answer.employee().ifPresent(named::add);
                answer.standsFor().ifPresent(named::add);
            });
        }
        return named;
    }

    /** The zone of the unit that the matter is about first, in which its instants are shown. */
    public ZoneId zone(Matter matter) {
        return matter.decisions().stream()
                .flatMap(each -> each.fromUnit().or(each::toUnit).stream())
                .findFirst()
                .flatMap(unit -> Optional.ofNullable(names.units(Set.of(unit)).get(unit)))
                .flatMap(Names.UnitName::zone)
                .orElse(world.zone());
    }

    private Optional<UUID> delegate(Step step) {
        return step.delegate()
                .or(() -> step.open()
                        ? step.answerer()
                                .flatMap(head -> delegations.standIns(head, world.today()).stream()
                                        .findFirst())
                        : Optional.empty());
    }

    private ClockRow row(
            Step step,
            Map<UUID, String> people,
            Map<UUID, Names.UnitName> units,
            HolidayCalendar calendar,
            Locale locale) {
        Optional<Answer> answer = step.answer();
        Optional<Names.UnitName> unit = step.unit().map(units::get);
        ZoneId zone = unit.flatMap(Names.UnitName::zone).orElse(world.zone());
        String who = answer.map(given -> given.employee().map(people::get).orElse(given.by()))
                .or(() -> step.answerer().map(people::get))
                .orElse("");
        return new ClockRow(
                step.uuid(),
                step.rule().title().in(locale),
                unit.map(Names.UnitName::name).orElse(""),
                step.body(),
                who,
                step.role(),
                delegate(step).map(people::get).orElse(""),
                step.state(),
                step.dueOn(),
                step.dueOn()
                        .filter(due -> step.open())
                        .map(due -> calendar.between(
                                world.today(), due, step.rule().deadline().count())),
                step.rule().deadline().count(),
                answer.map(given -> given.at().atZone(zone)),
                answer.flatMap(Answer::standsFor).map(people::get).orElse(""),
                answer.map(Answer::reason).orElse(""),
                answer.flatMap(Answer::carriedFrom).isPresent(),
                answer.flatMap(Answer::consent));
    }
}
