package id.jenjang.demo;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.List;

/** Tells legal status, discipline, attestations, waivers, awards and work in teams. */
final class ConductTeller {
    private static final List<String> TEAMS = List.of(
            "Tim Penyusun RPJMD",
            "Tim Percepatan Penurunan Stunting",
            "Tim Reformasi Birokrasi",
            "Tim Penilai Mandiri SPBE",
            "Tim Pengendalian Inflasi Daerah",
            "Tim Pembangunan Zona Integritas");

    private final LocalDate asOf;

    ConductTeller(LocalDate asOf) {
        this.asOf = asOf;
    }

    void tell(Person person, Dice dice, boolean steady) {
        status(person, steady ? 0 : dice.between(1, 1000));
        if (!steady && dice.chance(18)) {
            discipline(person, dice);
        }
        attestation(person, "INTEGRITAS", "Inspektur Daerah", steady ? 1000 : 640, dice);
        attestation(person, "SEHAT", "Direktur Rumah Sakit Umum Daerah", steady ? 1000 : 560, dice);
        attestation(person, "PENILAIAN_TPK", "Ketua Tim Penilai Kinerja", steady ? 0 : 170, dice);
        boolean contactCentre = person.job().family().equals("CCS");
        if (!steady && dice.chance(contactCentre ? 60 : person.job().level() == JobLevel.ADMINISTRATOR ? 40 : 0)) {
            waiver(person, dice);
        }
        awards(person, dice);
        if (dice.chance(220)) {
            team(person, dice);
        }
    }

    /** Most are active all along; a few were or are on leave, on study leave, suspended, or before retirement. */
    private void status(Person person, int lot) {
        LocalDate turn = asOf.minusMonths(lot % 20 + 4).withDayOfMonth(1);
        boolean retiresSoon = person.retires().isBefore(asOf.plusMonths(9));
        if (lot == 0 || lot > 24 || !turn.isAfter(person.since()) || person.kind() == EmployeeKind.BLUD) {
            if (lot > 0 && lot % 3 == 0 && retiresSoon && person.kind() == EmployeeKind.PNS) {
                turned(person, "20", asOf.minusMonths(2).withDayOfMonth(1), null);
            } else {
                person.folder().add(DeliveredFile.STATUSES, "01", person.since().toString(), "");
            }
            return;
        }
        String code = lot <= 7 ? "02" : lot <= 21 ? "03" : "04";
        turned(person, code, turn, lot % 2 == 0 ? turn.plusMonths(3) : null);
    }

    private static void turned(Person person, String code, LocalDate from, LocalDate back) {
        Folder folder = person.folder();
        folder.add(
                DeliveredFile.STATUSES,
                "01",
                person.since().toString(),
                from.minusDays(1).toString());
        folder.add(
                DeliveredFile.STATUSES,
                code,
                from.toString(),
                back == null ? "" : back.minusDays(1).toString());
        if (back != null) {
            folder.add(DeliveredFile.STATUSES, "01", back.toString(), "");
        }
    }

    private void discipline(Person person, Dice dice) {
        LocalDate from = asOf.minusMonths(dice.between(1, 50)).withDayOfMonth(1);
        if (from.isAfter(person.since())) {
            int severity = dice.weighted(60, 30, 10);
            LocalDate until = from.plusMonths(List.of(1, 9, 12).get(severity));
            person.folder()
                    .add(
                            DeliveredFile.RW_HUKDIS,
                            List.of("R", "S", "B").get(severity),
                            from.toString(),
                            until.toString(),
                            "HD/" + person.index() + "/" + from.getYear());
        }
    }

    private void attestation(Person person, String kind, String officer, int perMille, Dice dice) {
        LocalDate day = asOf.minusDays(dice.between(5, perMille == 1000 ? 150 : 400));
        if (dice.chance(perMille) && day.isAfter(person.since())) {
            person.folder()
                    .add(
                            DeliveredFile.ATTESTATIONS,
                            kind,
                            day.toString(),
                            day.plusYears(1).plusMonths(6).toString(),
                            officer,
                            "SK-" + kind.charAt(0) + "/" + person.index() + "/" + day.getYear());
        }
    }

    /** From the rule that levels are not skipped, and from a rule for JPT: each by who may grant it. */
    private void waiver(Person person, Dice dice) {
        LocalDate from = asOf.minusMonths(dice.between(1, 10)).withDayOfMonth(1);
        boolean blud = person.kind() == EmployeeKind.BLUD;
        if (from.isAfter(person.since())) {
            person.folder()
                    .add(
                            DeliveredFile.WAIVERS,
                            blud ? "blud-pusat-kontak.jenjang-berurutan" : "jpt-pratama.pengalaman",
                            "Kepala " + person.present().unit().name,
                            blud ? "Direktur BLUD" : "Presiden",
                            from.toString(),
                            from.plusYears(1).toString(),
                            "DSP/" + person.index() + "/" + from.getYear());
        }
    }

    /** Satyalancana Karya Satya for ten, twenty and thirty years; own staff of the BLUD have awards of their own. */
    private void awards(Person person, Dice dice) {
        for (int years = 10; years <= 30; years += 10) {
            LocalDate day = LocalDate.of(person.since().getYear() + years + 1, 8, 17);
            if (person.kind() == EmployeeKind.PNS && day.isBefore(asOf) && dice.chance(700)) {
                String name = "Satyalancana Karya Satya " + "X".repeat(years / 10) + " Tahun";
                person.folder().add(DeliveredFile.RW_PENGHARGAAN, name, day.toString(), "KEP/TK/" + day.getYear());
            }
        }
        LocalDate best = LocalDate.of(asOf.getYear() - 1, 12, 1);
        if (best.isAfter(person.since()) && dice.chance(30)) {
            person.folder().add(DeliveredFile.RW_PENGHARGAAN, "Pegawai Berprestasi Tingkat Kota", best.toString(), "");
        }
    }

    private void team(Person person, Dice dice) {
        LocalDate from = LocalDate.of(asOf.getYear() - dice.between(0, 2), 1, 10);
        if (from.isAfter(person.since()) && from.isBefore(asOf)) {
            person.folder()
                    .add(
                            DeliveredFile.TEAM_ASSIGNMENTS,
                            dice.of(TEAMS),
                            dice.of(List.of("Anggota", "Anggota", "Sekretaris", "Ketua")),
                            from.toString(),
                            LocalDate.of(from.getYear(), 12, 31).toString(),
                            "188.4/" + person.index() + "/" + from.getYear());
        }
    }
}
