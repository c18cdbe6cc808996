package id.jenjang.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Entries as an iCalendar file (RFC 5545, RFC 5546); a zone is described in the file, none is looked up. */
final class DatesCalendar {
    private static final Map<ZoneOffset, String> ZONE_NAMES = Map.of(
            ZoneOffset.ofHours(7), "WIB",
            ZoneOffset.ofHours(8), "WITA",
            ZoneOffset.ofHours(9), "WIT");
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final CalendarSender sender;
    private final Instant stamp;
    private final Method method;

    DatesCalendar(CalendarSender sender, Instant stamp, Method method) {
        this.sender = sender;
        this.stamp = stamp;
        this.method = method;
    }

    String methodName() {
        return method.getValue();
    }

    Calendar of(List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jenjang//Jenjang//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        Map<String, VTimeZone> zones = new TreeMap<>();
        entries.stream()
                .map(CalendarEntry::time)
                .filter(CalendarTime.Hours.class::isInstance)
                .map(CalendarTime.Hours.class::cast)
                .forEach(hours -> zones.computeIfAbsent(hours.zone().getId(), id -> zone(hours)));
        zones.values().forEach(calendar::add);
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        boolean cancelled = method.equals(ImmutableMethod.CANCEL);
        List<Property> about = new ArrayList<>();
        about.add(new Uid(entry.key() + "@jenjang"));
        about.add(new DtStamp(stamp));
        about.add(new Sequence(entry.sequence()));
        about.addAll(times(entry.time()));
        about.add(new Summary(entry.summary()));
        if (!entry.description().isEmpty()) {
            about.add(new Description(entry.description()));
        }
        if (!entry.place().isEmpty()) {
            about.add(new Location(entry.place()));
        }
        about.add(organizer());
        about.add(ImmutableClazz.PRIVATE);
        about.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return new VEvent(new PropertyList(about));
    }

    private static List<Property> times(CalendarTime time) {
        if (time instanceof CalendarTime.Hours hours) {
            return List.of(
                    new DtStart<>(hours.day().atTime(hours.from()).atZone(hours.zone())),
                    new DtEnd<>(hours.day().atTime(hours.to()).atZone(hours.zone())),
                    ImmutableTransp.OPAQUE);
        }
        LocalDate day = ((CalendarTime.AllDay) time).day();
        return List.of(new DtStart<>(day), new DtEnd<>(day.plusDays(1)), ImmutableTransp.TRANSPARENT);
    }

    private Organizer organizer() {
        try {
            Cn name = new Cn(sender.name().replace('"', '\''));
            // Published entries must name an organizer, also where there is no address to write to.
            boolean silent = sender.mail().isEmpty();
            URI address = silent ? URI.create("invalid:nomail") : new URI("mailto", sender.mail(), null);
            return new Organizer(new ParameterList(List.of(name)), address);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("Not a mail address for a calendar", wrong);
        }
    }

    private static VTimeZone zone(CalendarTime.Hours hours) {
        ZoneId id = hours.zone();
        ZoneOffset offset = id.getRules().getOffset(hours.day().atTime(hours.from()));
        Standard all = new Standard(new PropertyList(List.of(
                new DtStart<>(LONG_AGO),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset),
                new TzName(ZONE_NAMES.getOrDefault(offset, offset.getId())))));
        return new VTimeZone(new PropertyList(List.of(new TzId(id.getId()))), new ComponentList<>(List.of(all)));
    }
}
