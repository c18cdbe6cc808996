package id.jenjang.web.audit;

import id.jenjang.audit.Stream;
import id.jenjang.audit.TrailFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Which entries are asked for, as the address says. A person is in it by opaque id alone.
 *
 * @param to the last day, included
 * @param actor null for all
 * @param verb null for all
 * @param person null for all
 * @param stream null for both
 */
public record TrailChoice(LocalDate from, LocalDate to, String actor, String verb, UUID person, Stream stream) {
    private static final int USUAL_DAYS = 30;

    /** The choice of an address; the last 30 days where it names none. */
    static TrailChoice of(UnaryOperator<String> parameters, LocalDate today) {
        LocalDate to = day(parameters.apply("to"), today);
        LocalDate from = day(parameters.apply("from"), to.minusDays(USUAL_DAYS));
        return new TrailChoice(
                from.isAfter(to) ? to : from,
                to,
                text(parameters.apply("actor")),
                text(parameters.apply("verb")),
                person(parameters.apply("person")),
                stream(parameters.apply("stream")));
    }

    TrailFilter filter(ZoneId zone) {
        return new TrailFilter(
                Optional.ofNullable(stream),
                Optional.ofNullable(person),
                Optional.ofNullable(actor),
                Optional.ofNullable(verb),
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The choice as parameters of an address, without question mark. */
    public String query() {
        return "from=" + from + "&to=" + to + part("actor", actor) + part("verb", verb) + part("person", person)
                + part("stream", stream);
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static LocalDate day(String given, LocalDate otherwise) {
        try {
            return given == null ? otherwise : LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private static UUID person(String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Stream stream(String given) {
        return java.util.stream.Stream.of(Stream.values())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElse(null);
    }
}
