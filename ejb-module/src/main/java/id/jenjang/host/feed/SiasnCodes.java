package id.jenjang.host.feed;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Competency;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import id.jenjang.people.Sex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The codes and names that SIASN and the agencies' platforms write, and what is stored for each. */
final class SiasnCodes {
    private SiasnCodes() {}

    static final Codes SEX = Codes.of(
            Map.of(
                    "M",
                    Sex.MALE.name(),
                    "L",
                    Sex.MALE.name(),
                    "1",
                    Sex.MALE.name(),
                    "PRIA",
                    Sex.MALE.name(),
                    "LAKI-LAKI",
                    Sex.MALE.name(),
                    "F",
                    Sex.FEMALE.name(),
                    "P",
                    Sex.FEMALE.name(),
                    "2",
                    Sex.FEMALE.name(),
                    "WANITA",
                    Sex.FEMALE.name(),
                    "PEREMPUAN",
                    Sex.FEMALE.name()),
            "M, F, L, P, 1, 2");

    static final Codes EMPLOYEE_KIND = Codes.of(EmployeeKind.class, Map.of());

    static final Codes JOB_LEVEL = Codes.of(JobLevel.class, Map.of());

    static final Codes COMPETENCY_KIND = Codes.of(
            Map.of(
                    "MANAJERIAL",
                    Competency.Kind.MANAGERIAL.name(),
                    "SOSIAL_KULTURAL",
                    Competency.Kind.SOCIO_CULTURAL.name(),
                    "TEKNIS",
                    Competency.Kind.TECHNICAL.name()),
            "MANAJERIAL, SOSIAL_KULTURAL, TEKNIS");

    static final Codes APPOINTMENT_KIND = Codes.of(
            Map.of(
                    "D",
                    AppointmentKind.DEFINITIVE.name(),
                    "PLT",
                    AppointmentKind.PLT.name(),
                    "PLH",
                    AppointmentKind.PLH.name(),
                    "PJ",
                    AppointmentKind.PJ.name(),
                    "TT",
                    AppointmentKind.ADDITIONAL.name()),
            "D, PLT, PLH, PJ, TT");

    static final Codes SEVERITY = Codes.of(
            Map.of(
                    "R",
                    Severity.LIGHT.name(),
                    "S",
                    Severity.MEDIUM.name(),
                    "B",
                    Severity.HEAVY.name(),
                    "RINGAN",
                    Severity.LIGHT.name(),
                    "SEDANG",
                    Severity.MEDIUM.name(),
                    "BERAT",
                    Severity.HEAVY.name()),
            "R, S, B");

    static final Codes PREDICATE = Codes.of(
            Predicate.class,
            Map.of(
                    "1",
                    Predicate.SANGAT_BAIK,
                    "2",
                    Predicate.BAIK,
                    "3",
                    Predicate.BUTUH_PERBAIKAN,
                    "4",
                    Predicate.KURANG,
                    "5",
                    Predicate.SANGAT_KURANG));

    static final Codes EXPECTATION = Codes.of(
            Map.of(
                    "1",
                    "DI_ATAS_EKSPEKTASI",
                    "2",
                    "SESUAI_EKSPEKTASI",
                    "3",
                    "DI_BAWAH_EKSPEKTASI",
                    "DI_ATAS_EKSPEKTASI",
                    "DI_ATAS_EKSPEKTASI",
                    "SESUAI_EKSPEKTASI",
                    "SESUAI_EKSPEKTASI",
                    "DI_BAWAH_EKSPEKTASI",
                    "DI_BAWAH_EKSPEKTASI"),
            "1, 2, 3");

    static final Codes EDUCATION = Codes.of(EducationLevel.class, education());

    static final Codes ZONE = Codes.of(
            Map.of(
                    "Asia/Jakarta",
                    "Asia/Jakarta",
                    "Asia/Makassar",
                    "Asia/Makassar",
                    "Asia/Jayapura",
                    "Asia/Jayapura",
                    "WIB",
                    "Asia/Jakarta",
                    "WITA",
                    "Asia/Makassar",
                    "WIT",
                    "Asia/Jayapura"),
            "Asia/Jakarta, Asia/Makassar, Asia/Jayapura");

    static final Codes LEADERSHIP_TRAINING = Codes.of(leadership(), "PKN1, PKN2, PKA, PKP");

    static final Codes LEGAL_STATUS = Codes.of(legalStatus(), "01–20, 51, 52, 66–70, 77, 88–92, 98, 99");

    static final Codes SELECTION =
            same("UJI_KOMPETENSI", "UJIAN_DINAS", "SELEKSI", "TES_LAYANAN", "PENILAIAN_KEPALA_DIVISI");

    static final Codes ATTESTATION = same("INTEGRITAS", "SEHAT", "PENILAIAN_TPK");

    static final Codes DECLARATION = same("KELUARGA", "KEUANGAN", "AFILIASI", "LAINNYA");

    static final Codes GRADE = Codes.of(grades(), "I/a–IV/e, I–XVII");

    private static Codes same(String... codes) {
        Map<String, String> exact = new LinkedHashMap<>();
        for (String code : codes) {
            exact.put(code, code);
        }
        return Codes.of(exact, String.join(", ", codes));
    }

    /** SIASN numbers PNS grades by golongan and ruang: 32 is III/b. */
    private static Map<String, String> grades() {
        Map<String, String> codes = new HashMap<>();
        for (Grade.Scheme scheme : Grade.Scheme.values()) {
            for (int ordinal = 1; ordinal <= 17; ordinal++) {
                String code = new Grade(scheme, ordinal).code();
                codes.put(code, code);
            }
        }
        for (int ordinal = 1; ordinal <= 17; ordinal++) {
            int ruang = ordinal == 17 ? 5 : (ordinal - 1) % 4 + 1;
            int golongan = ordinal == 17 ? 4 : (ordinal - 1) / 4 + 1;
            codes.put("" + golongan + ruang, new Grade(Grade.Scheme.PNS, ordinal).code());
        }
        return codes;
    }

    private static Map<String, EducationLevel> education() {
        Map<String, EducationLevel> ids = new TreeMap<>();
        ids.put("05", EducationLevel.SD);
        ids.put("10", EducationLevel.SLTP);
        ids.put("12", EducationLevel.SLTP_KEJURUAN);
        ids.put("15", EducationLevel.SLTA);
        ids.put("17", EducationLevel.SLTA);
        ids.put("18", EducationLevel.SLTA);
        ids.put("20", EducationLevel.D1);
        ids.put("25", EducationLevel.D2);
        ids.put("30", EducationLevel.D3);
        ids.put("35", EducationLevel.D4);
        ids.put("40", EducationLevel.S1);
        ids.put("45", EducationLevel.S2);
        ids.put("50", EducationLevel.S3);
        return ids;
    }

    /** The older courses that the present ones took the place of keep the present code. */
    private static Map<String, String> leadership() {
        Map<String, String> codes = new HashMap<>();
        for (String code : new String[] {"PKN1", "PKN2", "PKA", "PKP", "SEPADA", "SESPIM", "SESPATI", "LAINNYA"}) {
            codes.put(code, code);
        }
        codes.put("1", "SEPADA");
        codes.put("2", "PKP");
        codes.put("3", "PKA");
        codes.put("4", "PKN2");
        codes.put("5", "PKN1");
        codes.put("6", "SESPIM");
        codes.put("7", "SESPATI");
        codes.put("8", "LAINNYA");
        return codes;
    }

    private static Map<String, String> legalStatus() {
        Map<String, String> codes = new HashMap<>();
        int[] known = {
            1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 20, 51, 52, 66, 67, 68, 69, 70, 77, 88, 89, 90, 91, 92,
            98, 99
        };
        for (int code : known) {
            String two = code < 10 ? "0" + code : "" + code;
            codes.put(two, two);
            codes.put("" + code, two);
        }
        return codes;
    }
}
