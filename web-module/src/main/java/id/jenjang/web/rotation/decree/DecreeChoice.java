package id.jenjang.web.rotation.decree;

import id.jenjang.rotation.approval.DecreeFilter;
import id.jenjang.web.ladder.Addresses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which moves the address asks for; what it says wrongly is as if it were not said. */
final class DecreeChoice {
    private DecreeChoice() {}

    static DecreeFilter of(UnaryOperator<String> parameter) {
        return new DecreeFilter(
                day(parameter.apply("from")),
                day(parameter.apply("to")),
                parameter.apply("q"),
                stage(parameter.apply("stage")),
                Addresses.id(parameter.apply("chain")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static DecreeFilter.Stage stage(String name) {
        for (DecreeFilter.Stage stage : DecreeFilter.Stage.values()) {
            if (stage.name().equalsIgnoreCase(name)) {
                return stage;
            }
        }
        return DecreeFilter.Stage.ALL;
    }

    /** The address of the same list at another stage. */
    static String address(DecreeFilter filter, DecreeFilter.Stage stage) {
        StringBuilder address = new StringBuilder("/rotation/decrees?stage=")
                .append(stage.name().toLowerCase(Locale.ROOT));
        filter.from().ifPresent(day -> address.append("&from=").append(day));
        filter.to().ifPresent(day -> address.append("&to=").append(day));
        filter.chain().ifPresent(chain -> address.append("&chain=").append(chain));
        if (!filter.name().isEmpty()) {
            address.append("&q=").append(URLEncoder.encode(filter.name(), StandardCharsets.UTF_8));
        }
        return address.toString();
    }
}
