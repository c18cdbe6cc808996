package id.jenjang.decision.approval;

import id.jenjang.decision.flow.Opening;
import id.jenjang.decision.procedure.Days;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.PeopleOfUnits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the people data, the calendar and the agency's clock say at this moment. */
@Dependent
public class World implements Opening {
    private final HeadsOfUnits heads;
    private final PeopleOfUnits units;
    private final PublishedProcedures procedures;
    private final Clock clock;

    @Inject
    /** What those say. */
    public World(HeadsOfUnits heads, PeopleOfUnits units, PublishedProcedures procedures, Clock clock) {
        this.heads = heads;
        this.units = units;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate due(Days term) {
        return procedures.calendar().lastDay(today(), term);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The calendar by which days are counted. */
    public HolidayCalendar calendar() {
        return procedures.calendar();
    }

    /** The agency's own zone, in which legal days begin and end. */
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public Optional<UUID> head(UUID unit, Set<UUID> excluded) {
        Optional<UUID> here = Optional.of(unit);
        while (here.isPresent()) {
            Optional<UUID> head = heads.headOf(here.get(), today());
            if (head.isEmpty() || !excluded.contains(head.get())) {
                return head;
            }
            here = units.parent(here.get());
        }
        return Optional.empty();
    }
}
