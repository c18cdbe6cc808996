package id.jenjang.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When something is in a calendar: a whole day, or from one time to another in a unit's zone. */
public sealed interface CalendarTime {
    /** A whole day, the same in every zone. */
    record AllDay(LocalDate day) implements CalendarTime {}

    /** Hours of a day where the unit is; the zone has one offset all year, as WIB, WITA and WIT have. */
    record Hours(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) implements CalendarTime {
        public Hours {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("It ends at " + to + ", not after its begin at " + from);
            }
            if (zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant()) != null) {
                throw new IllegalArgumentException("A zone that changes its clocks: " + zone);
            }
        }
    }

    static CalendarTime allDay(LocalDate day) {
        return new AllDay(day);
    }

    static CalendarTime at(LocalDate day, LocalTime from, LocalTime to, ZoneId unitZone) {
        return new Hours(day, from, to, unitZone);
    }
}
