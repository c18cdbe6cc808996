package id.jenjang.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A log-in for everybody of the demo agency beside those of its cast, since a journey through approvals meets whoever
 * heads the units of a plan.
 */
final class Everyone {
    private static final String NAMESAKES = "";

    private final Map<String, String> users = new LinkedHashMap<>();

    private Everyone() {}

    /** Gives everybody of the delivery in this folder a log-in, before the server reads them. */
    static void letIn(Path delivery) throws IOException {
        StringBuilder lines = new StringBuilder("\n");
        int number = 0;
        try (CsvReader<NamedCsvRecord> people = people(delivery)) {
            for (NamedCsvRecord each : people) {
                lines.append("p%d = password jenjang-demo; roles EMPLOYEE; employee %s%n"
                        .formatted(number++, each.getField("nip_baru")));
            }
        }
        Files.writeString(delivery.resolve("users.properties"), lines, StandardOpenOption.APPEND);
    }

    /** The people of the delivery in this folder, with the log-ins that they were given. */
    static Everyone of(Path delivery) throws IOException {
        Everyone all = new Everyone();
        int number = 0;
        try (CsvReader<NamedCsvRecord> people = people(delivery)) {
            for (NamedCsvRecord each : people) {
                String user = "p" + number++;
                all.users.merge(shown(each), user, (one, namesake) -> NAMESAKES);
            }
        }
        return all;
    }

    /** Whether just one person of the agency has this name. */
    boolean knows(String name) {
        return !users.getOrDefault(name.strip(), NAMESAKES).equals(NAMESAKES);
    }

    /** The log-in of whom a page names. */
    String named(String name) {
        if (!knows(name)) {
            throw new IllegalArgumentException("Nobody, or more than one, is called " + name);
        }
        return users.get(name.strip());
    }

    private static CsvReader<NamedCsvRecord> people(Path delivery) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(delivery.resolve("pegawai.csv"));
    }

    private static String shown(NamedCsvRecord each) {
        String first = (each.getField("gelar_depan") + " " + each.getField("nama")).strip();
        String after = each.getField("gelar_belakang");
        return after.isEmpty() ? first : first + ", " + after;
    }
}
