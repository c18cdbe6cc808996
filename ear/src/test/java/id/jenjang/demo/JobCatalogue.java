package id.jenjang.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jenjang.people.JobLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The jobs and job families of {@code config/demo}, and the competencies and standards that the demo gives them. */
final class JobCatalogue {
    private static final List<String> MANAGERIAL = List.of(
            "Integritas",
            "Kerja Sama",
            "Komunikasi",
            "Orientasi pada Hasil",
            "Pelayanan Publik",
            "Pengembangan Diri dan Orang Lain",
            "Mengelola Perubahan",
            "Pengambilan Keputusan");
    static final List<String> COMMON = List.of("M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "S.01");

    private final Map<String, DemoJob> jobs = new LinkedHashMap<>();
    private final Map<String, String> families = new LinkedHashMap<>();

    JobCatalogue() {
        for (NamedCsvRecord row : rows("job_families.csv")) {
            families.put(row.getField("id"), row.getField("nama"));
        }
        for (NamedCsvRecord row : rows("jobs.csv")) {
            String age = row.getField("usia_bup");
            DemoJob job = new DemoJob(
                    row.getField("id"),
                    row.getField("nama_jabatan"),
                    JobLevel.valueOf(row.getField("jenjang")),
                    row.getField("rumpun_id"),
                    row.getField("kelas_jabatan"),
                    age.isEmpty() ? null : Integer.valueOf(age));
            jobs.put(job.id(), job);
        }
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = JobCatalogue.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "config/demo/" + file + " is not on the class path as demo/" + file + ".");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            List<NamedCsvRecord> rows = new ArrayList<>();
            CsvReader.builder().ofNamedCsvRecord(text).forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DemoJob job(String id) {
        DemoJob job = jobs.get(id);
        if (job == null) {
            throw new IllegalArgumentException("Job " + id + " is not in config/demo/jobs.csv.");
        }
        return job;
    }

    /** The family's job of a level; null where the family has none. */
    DemoJob job(String family, JobLevel level) {
        return jobs.values().stream()
                .filter(job -> job.family().equals(family) && job.level() == level)
                .findFirst()
                .orElse(null);
    }

    Iterable<DemoJob> all() {
        return jobs.values();
    }

    /** The two technical competencies of a family. */
    static List<String> technical(String family) {
        return List.of("T." + family + ".1", "T." + family + ".2");
    }

    /**
     * The level that a job's standard asks for in one of the common competencies: those who lead are asked for a level
     * more in the two that their family rests on, so that one post of a level fits a person better than another.
     */
    static int standard(DemoJob job, String competency) {
        return standard(job.level()) + (leads(job, competency) ? 1 : 0);
    }

    /** Whether the family of a leading job below the highest rests on that competency. */
    private static boolean leads(DemoJob job, String competency) {
        boolean middle = job.level() == JobLevel.PENGAWAS || job.level() == JobLevel.ADMINISTRATOR;
        return middle && emphasis(job.family()).contains(competency);
    }

    /** The two common competencies that a family of leading jobs rests on; none for other families. */
    static List<String> emphasis(String family) {
        return switch (family) {
            case "ADM" -> List.of("M.02", "M.06");
            case "KEU" -> List.of("M.01", "M.08");
            case "PEM" -> List.of("M.03", "S.01");
            case "TEK" -> List.of("M.04", "M.07");
            default -> List.of();
        };
    }

    /** The level that a job's standard asks for in all its competencies, but for what {@link #emphasis} adds. */
    static int standard(JobLevel level) {
        return switch (level) {
            case PELAKSANA, PEMULA, BLUD_1 -> 1;
            case PENGAWAS, TERAMPIL, MAHIR, AHLI_PERTAMA, BLUD_2, BLUD_3 -> 2;
            case ADMINISTRATOR, PENYELIA, AHLI_MUDA, BLUD_4 -> 3;
            case JPT_PRATAMA, AHLI_MADYA, BLUD_5 -> 4;
            case JPT_MADYA, JPT_UTAMA, AHLI_UTAMA, BLUD_6, BLUD_7 -> 5;
        };
    }

    void write(Delivery out) {
        families.forEach((id, name) -> out.row(DeliveredFile.JOB_FAMILIES, id, name));
        for (DemoJob job : jobs.values()) {
            String age = job.retirementAge() == null ? "" : job.retirementAge().toString();
            out.row(DeliveredFile.JOBS, job.id(), job.name(), job.level().name(), job.family(), job.jobClass(), age);
        }
        writeCompetencies(out);
        for (DemoJob job : jobs.values()) {
            String level = String.valueOf(standard(job.level()));
            COMMON.forEach(
                    code -> out.row(DeliveredFile.STANDARDS, job.id(), code, String.valueOf(standard(job, code))));
            if (!job.managerial()) {
                technical(job.family()).forEach(code -> out.row(DeliveredFile.STANDARDS, job.id(), code, level));
            }
        }
    }

    private void writeCompetencies(Delivery out) {
        for (int i = 0; i < MANAGERIAL.size(); i++) {
            out.row(DeliveredFile.COMPETENCIES, COMMON.get(i), MANAGERIAL.get(i), "MANAJERIAL");
        }
        out.row(DeliveredFile.COMPETENCIES, "S.01", "Perekat Bangsa", "SOSIAL_KULTURAL");
        families.forEach((id, name) -> {
            out.row(DeliveredFile.COMPETENCIES, "T." + id + ".1", "Pengetahuan Bidang " + name, "TEKNIS");
            out.row(DeliveredFile.COMPETENCIES, "T." + id + ".2", "Keterampilan Bidang " + name, "TEKNIS");
        });
    }
}
