package id.jenjang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesCalendarTest {
    private static final UUID KEY = new UUID(7, 9);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant STAMP = Instant.parse("2026-11-23T02:00:00Z");
    private static final CalendarSender SENDER = new CalendarSender("Biro SDM; \"Pusat\", a", "sdm@contoh.example");

    private final Documents documents = Documents.of(Optional.empty());

    @Test
    void an_effective_date_is_a_whole_day_with_a_name_that_stays() throws IOException, ParserException {
        Calendar read = published(entry(3, CalendarTime.allDay(DAY), "Mulai bertugas"));
        VEvent event = event(read);
        assertThat(value(read, "METHOD")).isEqualTo("PUBLISH");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(KEY + "@jenjang");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T020000Z");
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(DAY);
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(DAY.plusDays(1));
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:sdm@contoh.example");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, WIB, 2026-12-01T02:00:00Z",
        "Asia/Pontianak, WIB, 2026-12-01T02:00:00Z",
        "Asia/Makassar, WITA, 2026-12-01T01:00:00Z",
        "Asia/Jayapura, WIT, 2026-12-01T00:00:00Z"
    })
    void hours_are_those_of_the_unit(String zone, String called, Instant at) throws IOException, ParserException {
        CalendarTime time = CalendarTime.at(DAY, LocalTime.of(9, 0), LocalTime.of(11, 30), ZoneId.of(zone));
        Calendar read = published(entry(0, time, "Pelantikan"));
        ZonedDateTime start = (ZonedDateTime) event(read).getDateTimeStart().getDate();
        assertThat(start.toInstant()).isEqualTo(at);
        VTimeZone described = (VTimeZone) read.getComponent("VTIMEZONE").orElseThrow();
        assertThat(value(described.getObservances().get(0), "TZNAME")).isEqualTo(called);
    }

    @Test
    void a_cancelled_date_keeps_its_name_and_says_so() throws IOException, ParserException {
        List<CalendarEntry> entries = List.of(entry(4, CalendarTime.allDay(DAY), "Mulai bertugas"));
        Calendar read = read(documents.cancelledDates(entries, SENDER, STAMP));
        assertThat(value(read, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(read), "STATUS")).isEqualTo("CANCELLED");
        assertThat(event(read).getUid().orElseThrow().getValue()).isEqualTo(KEY + "@jenjang");
    }

    @Test
    void hostile_text_comes_back_as_it_went_in() throws IOException, ParserException {
        String text = Decrees.HOSTILE + "\nBEGIN:VALARM;x,y\\n";
        Calendar read = published(entry(0, CalendarTime.allDay(DAY), text));
        assertThat(value(event(read), "SUMMARY")).isEqualTo(text);
        assertThat(event(read).getAlarms()).isEmpty();
    }

    @Test
    void no_line_has_more_than_75_octets_and_no_letter_is_torn() {
        String text = "ꦱ😀a".repeat(100);
        byte[] made = documents
                .datesAsCalendar(List.of(entry(0, CalendarTime.allDay(DAY), text)), SENDER, STAMP)
                .content();
        String file = new String(made, StandardCharsets.UTF_8);
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + text);
    }

    @Test
    void the_same_entries_give_the_same_bytes() {
        List<CalendarEntry> entries = List.of(entry(0, CalendarTime.allDay(DAY), "x"));
        assertThat(documents.datesAsCalendar(entries, SENDER, STAMP))
                .isEqualTo(documents.datesAsCalendar(entries, SENDER, STAMP));
    }

    @Test
    void an_end_not_after_the_begin_or_a_zone_that_changes_clocks_is_refused() {
        LocalTime nine = LocalTime.of(9, 0);
        ZoneId jakarta = ZoneId.of("Asia/Jakarta");
        assertThat(CalendarTime.at(DAY, nine, nine.plusMinutes(1), jakarta)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarTime.at(DAY, nine, nine, jakarta));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarTime.at(DAY, nine, nine.plusHours(1), ZoneId.of("Europe/Berlin")));
    }

    private static CalendarEntry entry(int sequence, CalendarTime time, String summary) {
        return new CalendarEntry(KEY, sequence, time, summary, "", "");
    }

    private Calendar published(CalendarEntry entry) throws IOException, ParserException {
        return read(documents.datesAsCalendar(List.of(entry), SENDER, STAMP));
    }

    private static Calendar read(MadeFile file) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static String value(PropertyContainer of, String name) {
        return of.getProperty(name).orElseThrow().getValue();
    }
}
