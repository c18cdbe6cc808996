package id.jenjang.demo;

import id.jenjang.demo.CastMember.Schools;
import id.jenjang.demo.Person.FullName;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Sex;
import java.util.List;

/**
 * The fixed cast of the demo: log-ins with a story, the same for every size, seed and day.
 *
 * <table>
 * <caption>Who is who; {@code config/demo/README.md} tells the stories</caption>
 * <tr><td>pegawai</td><td>Ratna Dewi, Analis Kebijakan Ahli Pertama, aims at Ahli Muda</td></tr>
 * <tr><td>kepala</td><td>Bambang Hartono, head of Bappeda</td></tr>
 * <tr><td>kabid</td><td>Sri Wahyuni, head of the division where Ratna works, more than five years in post</td></tr>
 * <tr><td>lurah</td><td>Andi Baso Mappanyukki, head of a kelurahan</td></tr>
 * <tr><td>analis, analiskec</td><td>analysts of the whole agency and of one kecamatan</td></tr>
 * <tr><td>auditor, admin</td><td>reads the trail; runs the system and is no employee</td></tr>
 * <tr><td>cs, agen</td><td>own staff of the BLUD, each one test short of the next rung</td></tr>
 * <tr><td>pppk</td><td>Maria Goretti Bere, contract nurse</td></tr>
 * <tr><td>pelaksana</td><td>Slamet, clerk, aims at Kepala Seksi</td></tr>
 * <tr><td>koordinator</td><td>Rina Marlina, runs the mentoring programmes, and heads nobody</td></tr>
 * <tr><td>konselor</td><td>Endang Lestari, counsels, and heads nobody</td></tr>
 * <tr><td>panitia, panitia2</td><td>Agustina Wulandari and Muhammad Yusuf Lubis, panel of selections</td></tr>
 * <tr><td>pyb, ppk, komite</td><td>city secretary, mayor (no employee), head of BKPSDM</td></tr>
 * <tr><td>komite2</td><td>Hendra Gunawan Siregar, head of a division of BKPSDM, second of the talent committee</td></tr>
 * </table>
 */
final class Cast {
    private static final EducationLevel S1 = EducationLevel.S1;
    private static final EducationLevel S2 = EducationLevel.S2;
    private static final EducationLevel S3 = EducationLevel.S3;
    private static final EducationLevel D3 = EducationLevel.D3;
    private static final Sex M = Sex.MALE;
    private static final Sex F = Sex.FEMALE;

    private static final List<CastMember> MEMBERS = List.of(
            pns(
                    "pegawai",
                    new FullName("", "Ratna Dewi", "S.E."),
                    F,
                    "bappeda.rencana JF-AKB-P",
                    "33-04-12",
                    new Schools(S1, S1, "Ekonomi Pembangunan"),
                    10,
                    49,
                    List.of("PL-PTK:bappeda.rencana:0"),
                    38,
                    "EMPLOYEE",
                    ""),
            pns(
                    "kepala",
                    new FullName("Dr. Ir.", "Bambang Hartono", "M.Si."),
                    M,
                    "bappeda JP-KBD",
                    "54-06-21",
                    new Schools(S1, S3, "Perencanaan Wilayah dan Kota"),
                    15,
                    20,
                    List.of("PL-PTK:bappeda.rencana:0", "PW-SBU:bappeda.sekretariat:200", "AD-BIP:bappeda.rencana:120"),
                    40,
                    "EMPLOYEE,UNIT_HEAD",
                    ""),
            pns(
                    "kabid",
                    new FullName("", "Sri Wahyuni", "S.T., M.T."),
                    F,
                    "bappeda.rencana AD-BIP",
                    "46-02-17",
                    new Schools(S1, S2, "Teknik Sipil"),
                    13,
                    30,
                    List.of("PL-PTK:bappeda.rencana:0", "PW-SBK:bappeda.sekretariat:126"),
                    64,
                    "EMPLOYEE,UNIT_HEAD",
                    ""),
            pns(
                    "lurah",
                    new FullName("", "Andi Baso Mappanyukki", "S.Sos."),
                    M,
                    "kec1.kel1 PW-LUR",
                    "41-01-30",
                    new Schools(S1, S1, "Ilmu Pemerintahan"),
                    12,
                    26,
                    List.of("PL-PEM:kec1:0", "PW-SEK:kec1.kel2:78"),
                    30,
                    "EMPLOYEE,UNIT_HEAD",
                    ""),
            pns(
                    "analis",
                    new FullName("", "Dian Permatasari", "S.Psi."),
                    F,
                    "bkpsdm.karier JF-ASA-M",
                    "37-03-08",
                    new Schools(S1, S1, "Psikologi"),
                    11,
                    40,
                    List.of("PL-PTK:bkpsdm:0", "JF-ASA-P:bkpsdm.karier:112"),
                    39,
                    "EMPLOYEE,ANALYST",
                    ""),
            pns(
                    "analiskec",
                    new FullName("", "I Made Suardika", "S.IP."),
                    M,
                    "kec1 PW-SBU",
                    "35-05-19",
                    new Schools(S1, S1, "Ilmu Pemerintahan"),
                    10,
                    30,
                    List.of("PL-PEM:kec1:0"),
                    20,
                    "EMPLOYEE,ANALYST",
                    "kec1"),
            pns(
                    "auditor",
                    new FullName("", "Yohana Lopulalan", "S.E., Ak."),
                    F,
                    "inspektorat JF-AUD-M",
                    "42-01-11",
                    new Schools(S1, S1, "Akuntansi"),
                    12,
                    14,
                    List.of("JF-AUD-P:inspektorat:0"),
                    58,
                    "EMPLOYEE,AUDITOR",
                    ""),
            pns(
                    "pelaksana",
                    new FullName("", "Slamet", "A.Md."),
                    M,
                    "kec1 PL-PLU",
                    "36-02-02",
                    new Schools(D3, D3, "Administrasi Perkantoran"),
                    9,
                    20,
                    List.of("PL-ADM:kec1.kel1:0"),
                    70,
                    "EMPLOYEE",
                    ""),
            pns(
                    "pyb",
                    new FullName("Drs.", "Teuku Iskandar Syahputra", "M.Si."),
                    M,
                    "setda JP-SEKDA",
                    "56-03-25",
                    new Schools(S1, S2, "Ilmu Pemerintahan"),
                    16,
                    18,
                    List.of("PL-ADM:kec2:0", "PW-SEP:kec2:250", "AD-CAM:kec2:180", "JP-KDN:dukcapil:80"),
                    34,
                    "EMPLOYEE,UNIT_HEAD,AUTHORISED_OFFICER,ASSESSMENT_TEAM",
                    ""),
            pns(
                    "komite",
                    new FullName("Dra.", "Maria Ulfa Simatupang", "M.M."),
                    F,
                    "bkpsdm JP-KBD",
                    "53-05-05",
                    new Schools(S1, S2, "Manajemen"),
                    15,
                    22,
                    List.of("PL-ADM:bkpsdm:0", "PW-SBU:bkpsdm.sekretariat:190", "AD-BID:bkpsdm.karier:110"),
                    28,
                    "EMPLOYEE,UNIT_HEAD,COMMITTEE,ASSESSMENT_TEAM",
                    ""),
            pns(
                    "koordinator",
                    new FullName("", "Rina Marlina", "S.Sos., M.Si."),
                    F,
                    "bkpsdm.karier JF-ASA-M",
                    "43-05-11",
                    new Schools(S1, S2, "Administrasi Publik"),
                    12,
                    28,
                    List.of("PL-PTK:bkpsdm:0", "JF-ASA-P:bkpsdm.karier:100"),
                    44,
                    "EMPLOYEE,COORDINATOR",
                    ""),
            pns(
                    "konselor",
                    new FullName("", "Endang Lestari", "S.Psi., M.Psi."),
                    F,
                    "bkpsdm.karier JF-ASA-M",
                    "44-02-19",
                    new Schools(S1, S2, "Psikologi"),
                    12,
                    28,
                    List.of("PL-PTK:bkpsdm:0", "JF-ASA-P:bkpsdm.karier:100"),
                    44,
                    "EMPLOYEE,COUNSELLOR",
                    ""),
            pns(
                    "panitia",
                    new FullName("Dra.", "Agustina Wulandari", "M.Si."),
                    F,
                    "dukcapil JP-KDN",
                    "52-07-16",
                    new Schools(S1, S2, "Ilmu Administrasi"),
                    15,
                    30,
                    List.of("PL-ADM:dukcapil:0", "PW-SBU:bkpsdm.sekretariat:190", "AD-BID:bkpsdm.karier:110"),
                    26,
                    "EMPLOYEE,UNIT_HEAD,PANEL",
                    ""),
            pns(
                    "panitia2",
                    new FullName("", "Muhammad Yusuf Lubis", "S.E., Ak."),
                    M,
                    "inspektorat JF-AUD-M",
                    "45-03-22",
                    new Schools(S1, S1, "Akuntansi"),
                    12,
                    20,
                    List.of("JF-AUD-P:inspektorat:0"),
                    70,
                    "EMPLOYEE,PANEL",
                    ""),
            other(
                    "pppk",
                    new FullName("", "Maria Goretti Bere", "S.Kep., Ns."),
                    F,
                    EmployeeKind.PPPK,
                    "puskesmas JF-PRW-P",
                    "34-03-15",
                    new Schools(S1, S1, "Keperawatan"),
                    46),
            other(
                    "cs",
                    new FullName("", "Fitri Handayani", "A.Md."),
                    F,
                    EmployeeKind.BLUD,
                    "blud.layanan.pusat BL-CS1",
                    "26-01-09",
                    new Schools(D3, D3, "Administrasi Bisnis"),
                    26),
            other(
                    "agen",
                    new FullName("", "Rizky Ramadhan", "S.I.Kom."),
                    M,
                    EmployeeKind.BLUD,
                    "blud.kontak.pagi BL-CC1",
                    "24-02-28",
                    new Schools(S1, S1, "Ilmu Komunikasi"),
                    17),
            pns(
                    "komite2",
                    new FullName("", "Hendra Gunawan Siregar", "S.H., M.H."),
                    M,
                    "bkpsdm.diklat AD-BID",
                    "48-04-14",
                    new Schools(S1, S2, "Hukum"),
                    13,
                    26,
                    List.of("PL-ADM:bkpsdm:0", "PW-SBU:bkpsdm.sekretariat:140"),
                    40,
                    "EMPLOYEE,UNIT_HEAD,COMMITTEE",
                    ""));

    private Cast() {}

    static List<CastMember> members() {
        return MEMBERS;
    }

    /** Seats "unit job" that stay open, so that nothing but their own record stands between the cast and its aims. */
    static List<String> aims() {
        return List.of(
                "bappeda.rencana JF-AKB-M", "kec1 PW-SEL", "blud.layanan.pusat BL-CS2", "blud.kontak.pagi BL-CC2");
    }

    private static CastMember pns(
            String user,
            FullName name,
            Sex sex,
            String seat,
            String born,
            Schools schools,
            int grade,
            int gradeMonths,
            List<String> posts,
            int months,
            String roles,
            String limit) {
        return member(
                user,
                name,
                sex,
                EmployeeKind.PNS,
                seat,
                born,
                schools,
                0,
                grade,
                gradeMonths,
                posts,
                months,
                roles,
                limit);
    }

    private static CastMember other(
            String user,
            FullName name,
            Sex sex,
            EmployeeKind kind,
            String seat,
            String born,
            Schools schools,
            int months) {
        return member(user, name, sex, kind, seat, born, schools, months, 0, 0, List.of(), months, "EMPLOYEE", "");
    }

    private static CastMember member(
            String user,
            FullName name,
            Sex sex,
            EmployeeKind kind,
            String seat,
            String born,
            Schools schools,
            int entryMonths,
            int grade,
            int gradeMonths,
            List<String> posts,
            int months,
            String roles,
            String limit) {
        String[] where = seat.split(" ");
        String[] age = born.split("-");
        return new CastMember(
                user,
                name,
                sex,
                kind,
                where[0],
                where[1],
                Integer.parseInt(age[0]),
                Integer.parseInt(age[1]),
                Integer.parseInt(age[2]),
                schools,
                entryMonths,
                grade,
                gradeMonths,
                posts,
                months,
                roles,
                limit);
    }
}
