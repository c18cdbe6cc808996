package id.jenjang.demo;

import static id.jenjang.demo.DeliveredFile.ASSESSMENTS;
import static id.jenjang.demo.DeliveredFile.ATTESTATIONS;
import static id.jenjang.demo.DeliveredFile.DECLARATIONS;
import static id.jenjang.demo.DeliveredFile.FEEDBACK_360;
import static id.jenjang.demo.DeliveredFile.JOBS;
import static id.jenjang.demo.DeliveredFile.PEGAWAI;
import static id.jenjang.demo.DeliveredFile.POSITIONS;
import static id.jenjang.demo.DeliveredFile.REF_UNOR;
import static id.jenjang.demo.DeliveredFile.RW_ANGKAKREDIT;
import static id.jenjang.demo.DeliveredFile.RW_GOLONGAN;
import static id.jenjang.demo.DeliveredFile.RW_JABATAN;
import static id.jenjang.demo.DeliveredFile.RW_KINERJAPERIODIK;
import static id.jenjang.demo.DeliveredFile.RW_KURSUS;
import static id.jenjang.demo.DeliveredFile.RW_PENDIDIKAN;
import static id.jenjang.demo.DeliveredFile.RW_SKP22;
import static id.jenjang.demo.DeliveredFile.SELECTIONS;
import static id.jenjang.demo.DeliveredFile.STANDARDS;
import static id.jenjang.demo.DeliveredFile.STATUSES;
import static id.jenjang.demo.DeliveredFile.WAIVERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a defective copy of a delivery: rows with one defect each are added at the end of its files, so that what was
 * sound stays so, and the list tells what stands where. Defects that make a whole file unreadable are in
 * {@link SpoiledFile}, one copy each, since they hide all others.
 */
public final class DefectiveAgency {
    /** Nobody's number, and the numbers of two sound people who are added to carry defective histories. */
    private static final String NOBODY = "198101012005011999";

    private static final String CARRIER = "199005172015041777";
    private static final String SECOND = "199005172015041778";
    private static final String UNIT = "UN00002";

    private static final Map<DeliveredFile, Map<String, String>> SOUND = Map.ofEntries(
            Map.entry(REF_UNOR, row("diatasan_id=UN00001;nama_unor=Unit Uji;berlaku_mulai=2020-01-01")),
            Map.entry(JOBS, row("nama_jabatan=Jabatan Uji;jenjang=PELAKSANA;rumpun_id=ADM")),
            Map.entry(STANDARDS, row("jabatan_id=PL-ADM;kompetensi_id=T.AKB.1;level=1")),
            Map.entry(
                    POSITIONS,
                    row("unor_id=" + UNIT + ";jabatan_id=PL-ADM;kuota=1;kepala_unit=T;berlaku_mulai=2020-01-01")),
            Map.entry(
                    PEGAWAI,
                    row(
                            "nama=Uji Coba;tanggal_lahir=1990-05-17;jenis_kelamin=M;jenis_pegawai=PNS;tmt_cpns=2015-04-01")),
            Map.entry(
                    RW_JABATAN,
                    row("nip_baru=" + CARRIER + ";jabatan_id=PL-ADM;unor_id=" + UNIT
                            + ";jenis_penugasan_id=PLT;tmt_jabatan=2021-01-01;tmt_selesai=2021-03-31")),
            Map.entry(RW_GOLONGAN, row("nip_baru=" + CARRIER + ";golongan=III/b;tmt_golongan=2019-04-01")),
            Map.entry(RW_SKP22, row("nip_baru=" + CARRIER + ";tahun=2020;kuadran_kinerja_nilai=2")),
            Map.entry(
                    RW_KINERJAPERIODIK, row("nip_baru=" + CARRIER + ";tahun=2024;triwulan=1;kuadran_kinerja_nilai=2")),
            Map.entry(
                    RW_ANGKAKREDIT,
                    row("nip_baru=" + CARRIER + ";bulan_mulai_penilaian=1;tahun_mulai_penilaian=2024;"
                            + "bulan_selesai_penilaian=12;tahun_selesai_penilaian=2024;kredit_baru_total=12.5")),
            Map.entry(RW_PENDIDIKAN, row("nip_baru=" + CARRIER + ";tk_pendidikan_id=S1;tgl_lulus=2013-08-01")),
            Map.entry(RW_KURSUS, row("nip_baru=" + CARRIER + ";kode=TK-1;nama_kursus=Kursus Uji")),
            Map.entry(ASSESSMENTS, row("nip_baru=" + CARRIER + ";kompetensi_id=M.01;level=2;tanggal=2025-02-03")),
            Map.entry(STATUSES, row("nip_baru=" + CARRIER + ";kedudukan_hukum_id=01;tmt=2015-04-01")),
            Map.entry(SELECTIONS, row("nip_baru=" + CARRIER + ";jenis=UJIAN_DINAS;lulus=Y;tanggal=2022-05-05")),
            Map.entry(ATTESTATIONS, row("nip_baru=" + CARRIER + ";jenis=SEHAT;tanggal=2025-03-04")),
            Map.entry(
                    WAIVERS,
                    row("nip_baru=" + CARRIER
                            + ";syarat=jpt-pratama.pengalaman;diberikan_oleh=Presiden;berlaku_mulai=2025-01-01")),
            Map.entry(FEEDBACK_360, row("nip_baru=" + CARRIER + ";tahun=2024;nilai=80")),
            Map.entry(
                    DECLARATIONS,
                    row("nip_baru=" + CARRIER + ";nip_terkait=" + SECOND + ";jenis=KELUARGA;tanggal=2025-06-01")));

    private final Planting plants;

    private DefectiveAgency(Planting plants) {
        this.plants = plants;
    }

    /** Copies the delivery into the other folder, which is made, and plants the defects there; tells what and where. */
    public static List<Planted> copy(Path clean, Path defective) throws IOException {
        copyFiles(clean, defective);
        DefectiveAgency agency = new DefectiveAgency(new Planting(defective, SOUND));
        agency.people();
        agency.structure();
        agency.careers();
        agency.evidence();
        return agency.plants.planted();
    }

    static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (DeliveredFile file : DeliveredFile.values()) {
            Files.copy(from.resolve(file.fileName()), to.resolve(file.fileName()));
        }
    }

    private static Map<String, String> row(String cells) {
        return Stream.of(cells.split(";"))
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(cell -> cell[0], cell -> cell[1]));
    }

    private void people() {
        plants.sound(PEGAWAI, "nip_baru=" + CARRIER, "nama=Uji Riwayat");
        plants.sound(PEGAWAI, "nip_baru=" + SECOND, "nama=Uji Kedua");
        civilServants();
        contracts();
        plants.defect("NUMBER_BIRTH_MISMATCH", PEGAWAI, "tanggal_lahir", "1990-05-18", "nip_baru=199005172015041801");
        plants.defect("NUMBER_SEX_MISMATCH", PEGAWAI, "jenis_kelamin", "F", "nip_baru=199005172015041802");
        plants.defect("OLD_NUMBER_BROKEN", PEGAWAI, "nip_lama", "12345", "nip_baru=199005172015041803");
        plants.defect("REQUIRED_BLANK", PEGAWAI, "nama", "", "nip_baru=199005172015041804");
        String formula = "=HYPERLINK(\"http://contoh.example\",\"klik\")";
        plants.defect("FORMULA", PEGAWAI, "nama", formula, "nip_baru=199005172015041805");
        plants.defect("CODE_UNKNOWN", PEGAWAI, "jenis_pegawai", "HONORER", "nip_baru=199005172015041806");
        plants.defect("NOT_A_DATE", PEGAWAI, "tanggal_lahir", "1990-13-45", "nip_baru=199005172015041807");
        plants.defect("DATE_ORDER", PEGAWAI, "tmt_pns", "2014-04-01", "nip_baru=199005172015041808");
        plants.defect("DATE_BEFORE_BIRTH", PEGAWAI, "tmt_cpns", "1980-04-01", "nip_baru=199005172015041809");
        plants.defect("KEY_TWICE", PEGAWAI, "nip_baru", SECOND);
        plants.defect("NUMBER_PRECISION", PEGAWAI, "nip_baru", "1.99005E+17");
    }

    private void civilServants() {
        plants.defect("NIP_LENGTH", PEGAWAI, "nip_baru", "19900517201504101");
        plants.defect("NIP_DIGITS", PEGAWAI, "nip_baru", "19900517201504100O");
        plants.defect("NIP_BIRTH_DATE", PEGAWAI, "nip_baru", "199002302015041001", "tanggal_lahir=1990-02-28");
        plants.defect("NIP_MONTH", PEGAWAI, "nip_baru", "199005172015131001");
        plants.defect("NIP_SEX", PEGAWAI, "nip_baru", "199005172015043001");
        plants.defect("NIP_SEQUENCE", PEGAWAI, "nip_baru", "199005172015041000");
        plants.defect("NIP_FUTURE", PEGAWAI, "nip_baru", "199005172099011001");
        plants.defect("NUMBER_ENTRY_YOUNG", PEGAWAI, "nip_baru", "200005172015041001", "tanggal_lahir=2000-05-17");
    }

    private void contracts() {
        String[] contract = {"jenis_pegawai=PPPK", "tmt_cpns="};
        plants.defect("PPPK_LENGTH", PEGAWAI, "nip_baru", "1990051720232110011", contract);
        plants.defect("PPPK_DIGITS", PEGAWAI, "nip_baru", "1990051720232l1001", contract);
        plants.defect("PPPK_BIRTH_DATE", PEGAWAI, "nip_baru", "199000172023211001", contract);
        plants.defect("PPPK_SEX", PEGAWAI, "nip_baru", "199005172023219001", contract);
        plants.defect("PPPK_SEQUENCE", PEGAWAI, "nip_baru", "199005172023211000", contract);
        plants.defect("PPPK_FUTURE", PEGAWAI, "nip_baru", "199005172098211001", contract);
    }

    private void structure() {
        plants.defect("UNIT_UNKNOWN", REF_UNOR, "diatasan_id", "UN99999");
        plants.defect("UNIT_CYCLE", REF_UNOR, "diatasan_id", "UX2", "id=UX1");
        plants.defect("UNIT_CYCLE", REF_UNOR, "diatasan_id", "UX1", "id=UX2");
        plants.defect("NUMBER_RANGE", REF_UNOR, "lintang", "123.4", "id=UX3");
        plants.sound(REF_UNOR, "id=UX4");
        plants.defect("KEY_CASE", REF_UNOR, "id", "ux4");
        plants.defect("FAMILY_UNKNOWN", JOBS, "rumpun_id", "XYZ", "id=JX1");
        plants.defect("CODE_UNKNOWN", JOBS, "jenjang", "ESELON_IX", "id=JX2");
        plants.defect("JOB_UNKNOWN", STANDARDS, "jabatan_id", "JX9");
        plants.defect("COMPETENCY_UNKNOWN", STANDARDS, "kompetensi_id", "M.99");
        plants.defect("UNIT_UNKNOWN", POSITIONS, "unor_id", "UN99998");
        plants.defect("NOT_A_NUMBER", POSITIONS, "kuota", "dua");
        long twice = plants.sound(POSITIONS, "id=PX1");
        for (String holder : List.of(CARRIER, SECOND)) {
            plants.sound(
                    RW_JABATAN,
                    "nip_baru=" + holder,
                    "posisi_id=PX1",
                    "jenis_penugasan_id=D",
                    "tmt_jabatan=2022-01-01",
                    "tmt_selesai=");
        }
        plants.shows("QUOTA_EXCEEDED", POSITIONS, twice, "kuota", "1");
    }

    private void careers() {
        String[] definitive = {"jenis_penugasan_id=D", "tmt_selesai=2020-12-31"};
        plants.sound(RW_JABATAN, "jenis_penugasan_id=D", "tmt_jabatan=2016-01-01", "tmt_selesai=2019-12-31");
        plants.defect("APPOINTMENT_OVERLAP", RW_JABATAN, "tmt_jabatan", "2018-06-01", definitive);
        plants.defect("SEAT_UNKNOWN", RW_JABATAN, "posisi_id", "PX99");
        plants.defect("JOB_UNKNOWN", RW_JABATAN, "jabatan_id", "JX8");
        plants.defect("UNIT_UNKNOWN", RW_JABATAN, "unor_id", "UN99997");
        plants.defect("EMPLOYEE_UNKNOWN", RW_JABATAN, "nip_baru", NOBODY);
        plants.defect("DATE_ORDER", RW_JABATAN, "tmt_selesai", "2020-11-30");
        plants.defect("BEFORE_ENTRY", RW_JABATAN, "tmt_jabatan", "2014-01-01");
        plants.defect("DATE_BEFORE_BIRTH", RW_JABATAN, "tmt_jabatan", "1985-01-01");
        plants.defect("SEAT_MISMATCH", RW_JABATAN, "posisi_id", "PX1", "jabatan_id=PL-DAT", "tmt_jabatan=2021-02-01");
        plants.defect("GRADE_UNKNOWN", RW_GOLONGAN, "golongan", "V/z", "tmt_golongan=2015-04-01");
        plants.sound(RW_GOLONGAN);
        plants.defect("GRADE_BACKWARDS", RW_GOLONGAN, "golongan", "III/a", "tmt_golongan=2023-04-01");
        plants.sound(RW_GOLONGAN, "id=sama", "tmt_golongan=2023-10-01");
        plants.rowDefect("KEY_TWICE", RW_GOLONGAN, "id=sama", "tmt_golongan=2023-11-01");
        plants.defect("CODE_UNKNOWN", RW_SKP22, "kuadran_kinerja_nilai", "Istimewa");
        plants.defect("NUMBER_RANGE", RW_SKP22, "tahun", "1850");
        long wide = plants.raw(RW_SKP22, "cacat," + CARRIER + ",2021,2,2,2,lebih");
        plants.shows("ROW_LENGTH", RW_SKP22, wide, null, "7");
        plants.defect("NUMBER_RANGE", RW_KINERJAPERIODIK, "triwulan", "5");
        plants.defect("NOT_A_NUMBER", RW_ANGKAKREDIT, "kredit_baru_total", "dua belas");
        plants.defect("DATE_ORDER", RW_ANGKAKREDIT, "tahun_selesai_penilaian", "2023");
    }

    private void evidence() {
        plants.defect("CODE_UNKNOWN", RW_PENDIDIKAN, "tk_pendidikan_id", "S9");
        plants.defect("DATE_TOO_EARLY", RW_PENDIDIKAN, "tgl_lulus", "1890-01-01");
        plants.defect("DATE_TOO_FAR", RW_KURSUS, "tanggal_selesai_kursus", "2999-01-01");
        plants.defect("TEXT_TOO_LONG", RW_KURSUS, "kode", "K".repeat(41));
        plants.defect("NUMBER_RANGE", ASSESSMENTS, "level", "6");
        plants.defect("CODE_UNKNOWN", STATUSES, "kedudukan_hukum_id", "ZZ");
        plants.defect("CODE_UNKNOWN", SELECTIONS, "lulus", "MUNGKIN");
        plants.defect("CONTROL_CHARACTER", ATTESTATIONS, "pejabat", "Inspektur\u0007Daerah");
        plants.defect("REQUIRED_BLANK", WAIVERS, "diberikan_oleh", "");
        plants.defect("NUMBER_RANGE", FEEDBACK_360, "nilai", "140");
        plants.defect("SELF_DECLARED", DECLARATIONS, "nip_terkait", CARRIER);
        plants.defect("EMPLOYEE_UNKNOWN", DECLARATIONS, "nip_terkait", NOBODY);
    }
}
