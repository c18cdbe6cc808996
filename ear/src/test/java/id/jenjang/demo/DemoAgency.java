package id.jenjang.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Writes the demo agency "Pemerintah Kota Contoh" as a delivery for the import, with the log-ins of its cast beside it.
 * The same arguments give the same bytes; people are written one by one, so that any size fits into little memory.
 */
public final class DemoAgency {
    static final String PASSWORD = "jenjang-demo";
    private static final int USUAL = 2400;

    private final LocalDate asOf;
    private final long seed;
    private final int people;
    private final JobCatalogue jobs = new JobCatalogue();

    private DemoAgency(int people, long seed, LocalDate asOf) {
        this.people = people;
        this.seed = seed;
        this.asOf = asOf;
    }

    /** Arguments: folder, number of people (2400), seed (1), the day it stands for as yyyy-mm-dd (today). */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("Arguments: folder [people] [seed] [yyyy-mm-dd]");
        }
        write(
                Path.of(args[0]),
                args.length > 1 ? Integer.parseInt(args[1]) : USUAL,
                args.length > 2 ? Long.parseLong(args[2]) : 1,
                args.length > 3 ? LocalDate.parse(args[3]) : LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta"))));
    }

    /** Writes the agency into the folder, which is made; files of an earlier agency in it are replaced. */
    public static void write(Path folder, int people, long seed, LocalDate asOf) throws IOException {
        new DemoAgency(people, seed, asOf).write(folder);
    }

    private void write(Path folder) throws IOException {
        CityTree tree = new CityTree(Math.max(1, Math.round(people / (float) USUAL)));
        SeatPlan plan = new SeatPlan(tree, jobs, people, seed);
        try (Delivery out = new Delivery(folder)) {
            jobs.write(out);
            plan.write(out);
            String logins = new Staffing(tree.units(), jobs, seed, asOf, out).fill(plan.seats());
            tree.units().forEach(unit -> write(unit, out));
            Delivery.text(folder.resolve("users.properties"), logins);
        }
    }

    private static void write(DemoUnit unit, Delivery out) {
        List<DemoUnit> top = unit.parent == null ? List.of() : List.of(unit.parent);
        out.row(
                DeliveredFile.REF_UNOR,
                unit.id,
                top.isEmpty() ? "" : top.get(0).id,
                unit.name,
                unit.kind,
                unit.place.name(),
                unit.place.zone(),
                degrees(unit.place.latitude()),
                degrees(unit.place.longitude()),
                unit.head(),
                "2001-01-01",
                "");
    }

    private static String degrees(double value) {
        return String.valueOf(Math.round(value * 10_000) / 10_000.0);
    }
}
