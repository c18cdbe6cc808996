package id.jenjang.demo;

import id.jenjang.people.JobLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which positions each kind of unit has, how many people hold them, which are vacant and who stands in. */
final class SeatPlan {
    /** Single seats by kind of unit, the head's first; "-" where nobody heads the unit by a seat. */
    private static final Map<String, List<String>> SINGLE = Map.ofEntries(
            Map.entry("SEKRETARIAT_DAERAH", List.of("JP-SEKDA", "JP-STA", "JP-STA", "JP-STA")),
            Map.entry("ASISTEN", List.of("JP-AST")),
            Map.entry("BAGIAN", List.of("AD-BAG")),
            Map.entry("SEKRETARIAT_DPRD", List.of("JP-SWN", "AD-BAG", "PW-SBU")),
            Map.entry("INSPEKTORAT", List.of("JP-INS")),
            Map.entry("BADAN", List.of("JP-KBD")),
            Map.entry("DINAS", List.of("JP-KDN")),
            Map.entry("SEKRETARIAT", List.of("AD-SEK", "PW-SBU", "PW-SBK")),
            Map.entry("BIDANG", List.of("AD-BID")),
            Map.entry("RSUD", List.of("AD-RSU", "PW-SBU", "PW-SBK", "PW-SKP")),
            Map.entry("PUSKESMAS", List.of("PW-UPT")),
            Map.entry("SEKOLAH", List.of("JF-GUR-Y")),
            Map.entry("KECAMATAN", List.of("AD-CAM", "AD-SCM", "PW-SBU", "PW-SEP", "PW-SEL", "PW-SKP")),
            Map.entry("KELURAHAN", List.of("PW-LUR", "PW-SEK")),
            Map.entry("BLUD", List.of("PW-UPT")),
            Map.entry("DIVISI_LAYANAN", List.of("BL-CS5")),
            Map.entry("UNIT_LAYANAN", List.of("BL-CS4U")),
            Map.entry("SEKSI_LAYANAN", List.of("BL-CS4S")),
            Map.entry("PUSAT_KONTAK", List.of("BL-CC6", "BL-CC5", "BL-CC4")),
            Map.entry("TIM_KONTAK", List.of("BL-CC3")));

    /** Seats with a quota by kind of unit, "job:weight"; "JF" stands for the unit's functional job families. */
    private static final Map<String, List<String>> QUOTA = Map.ofEntries(
            Map.entry("SEKRETARIAT_DAERAH", List.of("PL-ADM:2")),
            Map.entry("BAGIAN", List.of("JF:2", "PL-PTK:5", "PL-ADM:4")),
            Map.entry("SEKRETARIAT_DPRD", List.of("JF:2", "PL-ADM:6", "PL-PLU:5", "PL-PTK:4")),
            Map.entry("INSPEKTORAT", List.of("JF:7")),
            Map.entry("SEKRETARIAT", List.of("JF:1", "PL-ADM:5", "PL-KEU:5", "PL-TEK:2", "PL-LAY:2")),
            Map.entry("BIDANG", List.of("JF:3", "PL-PTK:4", "PL-DAT:4", "PL-TEK:2")),
            Map.entry("RSUD", List.of("JF:22", "PL-ADM:14", "PL-PLU:12", "PL-LAY:8")),
            Map.entry("PUSKESMAS", List.of("JF:4", "PL-ADM:3")),
            Map.entry("SEKOLAH", List.of("JF:26", "PL-ADM:3")),
            Map.entry("KECAMATAN", List.of("PL-PEM:4", "PL-PLU:4", "PL-ADM:4")),
            Map.entry("KELURAHAN", List.of("PL-PEM:3", "PL-LAY:3", "PL-ADM:2")),
            Map.entry("BLUD", List.of("PL-KEU:2", "PL-ADM:2")),
            Map.entry("UNIT_LAYANAN", List.of("BL-CS3:2", "BL-CS2:7", "BL-CS1:9")),
            Map.entry("SEKSI_LAYANAN", List.of("BL-CS3:1", "BL-CS2:4", "BL-CS1:3")),
            Map.entry(
                    "PUSAT_KONTAK",
                    List.of(
                            "BL-PQA:2",
                            "BL-PTR:2",
                            "BL-PIT:2",
                            "BL-PTA:1",
                            "BL-PPD:1",
                            "BL-PRC:1",
                            "BL-PSC:2",
                            "BL-PDC:2")),
            Map.entry("TIM_KONTAK", List.of("BL-CC2:3", "BL-CC1:14")));

    /** How many of ten holders stand on each level of a functional family. */
    private static final Map<JobLevel, Integer> LEVELS = Map.of(
            JobLevel.TERAMPIL,
            3,
            JobLevel.MAHIR,
            2,
            JobLevel.PENYELIA,
            2,
            JobLevel.PEMULA,
            1,
            JobLevel.AHLI_PERTAMA,
            5,
            JobLevel.AHLI_MUDA,
            4,
            JobLevel.AHLI_MADYA,
            2);

    private final List<Seat> seats = new ArrayList<>();
    private final JobCatalogue jobs;
    private final Dice dice;

    SeatPlan(CityTree tree, JobCatalogue jobs, int people, long seed) {
        this.jobs = jobs;
        dice = new Dice(seed, -1);
        tree.units().forEach(this::furnish);
        Cast.members().forEach(this::place);
        fill(people);
        standIns();
    }

    List<Seat> seats() {
        return seats;
    }

    private void furnish(DemoUnit unit) {
        boolean head = true;
        for (String job : SINGLE.getOrDefault(unit.kind, List.of())) {
            add(unit, jobs.job(headJob(unit, job)), head, 0);
            head = false;
        }
        for (String line : QUOTA.getOrDefault(unit.kind, List.of())) {
            String[] parts = line.split(":");
            int weight = Integer.parseInt(parts[1]) * 10;
            if (parts[0].equals("JF")) {
                unit.families.forEach(family -> functional(unit, family, weight));
            } else {
                add(unit, jobs.job(parts[0]), false, weight);
            }
        }
    }

    private static String headJob(DemoUnit unit, String job) {
        if (!job.equals("AD-BID")) {
            return job;
        }
        return switch (unit.families.get(0)) {
            case "AKB", "PRC", "ANG" -> "AD-BIP";
            case "PBJ" -> "AD-BIT";
            default -> "AD-BID";
        };
    }

    private void functional(DemoUnit unit, String family, int weight) {
        LEVELS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            DemoJob job = jobs.job(family, entry.getKey());
            if (job != null) {
                add(unit, job, false, Math.max(1, weight * entry.getValue() / 10));
            }
        });
        DemoJob top = jobs.job(family, JobLevel.AHLI_UTAMA);
        if (top != null && dice.chance(120)) {
            add(unit, top, false, 2);
        }
    }

    private void add(DemoUnit unit, DemoJob job, boolean head, int weight) {
        String id = String.format(Locale.ROOT, "PS%06d", seats.size() + 1);
        seats.add(new Seat(id, unit, job, head, weight));
    }

    private void place(CastMember member) {
        seats.stream()
                .filter(seat ->
                        seat.unit.key.equals(member.unit()) && seat.job.id().equals(member.job()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No seat for " + member.user() + "."))
                .cast
                .add(member);
    }

    private void fill(int people) {
        int left = people;
        long weights = 0;
        for (Seat seat : seats) {
            boolean wanted = !seat.cast.isEmpty() || seat.single() && !dice.chance(70) && !aimedAt(seat);
            seat.holders = wanted ? Math.max(1, seat.cast.size()) : 0;
            left -= seat.holders;
            weights += seat.weight;
        }
        if (left < 0) {
            throw new IllegalArgumentException("The demo agency needs at least " + (people - left) + " people.");
        }
        share(left, weights);
    }

    /** Gives the people who are left to the seats with a quota by weight, to the last person. */
    private void share(int left, long weights) {
        long weightsSoFar = 0;
        long given = 0;
        List<Seat> kept = new ArrayList<>();
        for (Seat seat : seats) {
            if (!seat.single()) {
                weightsSoFar += seat.weight;
                long upToHere = left * weightsSoFar / weights;
                seat.holders += (int) (upToHere - given);
                given = upToHere;
                int open = vacancies(seat.holders);
                seat.quota = seat.holders + (aimedAt(seat) ? Math.max(1, open) : open);
            }
            if (seat.quota > 0) {
                kept.add(seat);
            }
        }
        seats.retainAll(kept.size() == seats.size() ? seats : new HashSet<>(kept));
    }

    private static boolean aimedAt(Seat seat) {
        return Cast.aims().contains(seat.unit.key + " " + seat.job.id());
    }

    private int vacancies(int holders) {
        if (holders == 0) {
            return dice.chance(150) ? 1 : 0;
        }
        return dice.chance(330) ? dice.between(1, 1 + holders / 5) : 0;
    }

    private void standIns() {
        for (Seat vacant : seats) {
            if (vacant.head && vacant.holders == 0 && !vacant.job.blud() && dice.chance(700)) {
                seats.stream()
                        .filter(seat -> seat.holders > 0 && seat.cast.isEmpty() && seat.standsInFor == null)
                        .filter(seat -> seat.job.managerial() && near(seat, vacant))
                        .findFirst()
                        .ifPresent(seat -> seat.standsInFor = vacant);
            }
        }
    }

    private static boolean near(Seat seat, Seat vacant) {
        DemoUnit office = vacant.unit.parent.parent == null ? vacant.unit : vacant.unit.parent;
        return seat != vacant && !seat.job.id().startsWith("JP") && seat.unit.under(office);
    }

    void write(Delivery out) {
        for (Seat seat : seats) {
            boolean term = seat.job.id().startsWith("JP");
            out.row(
                    DeliveredFile.POSITIONS,
                    seat.id,
                    seat.unit.id,
                    seat.job.id(),
                    String.valueOf(seat.quota),
                    seat.head ? "Y" : "T",
                    term ? "60" : "",
                    "2017-01-01",
                    "");
        }
    }
}
