package id.jenjang.demo;

import id.jenjang.demo.Person.Post;
import id.jenjang.demo.Person.Schooling;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the diplomas and the trainings, none of them later than the day the demo stands for. */
final class LearningTeller {
    /** Leadership programmes: code, SIASN's id of the old programme, name, hours. */
    private static final Map<JobLevel, List<String>> PROGRAMMES = Map.of(
            JobLevel.PENGAWAS, List.of("PKP", "2", "Pelatihan Kepemimpinan Pengawas", "904"),
            JobLevel.ADMINISTRATOR, List.of("PKA", "3", "Pelatihan Kepemimpinan Administrator", "913"),
            JobLevel.JPT_PRATAMA, List.of("PKN2", "4", "Pelatihan Kepemimpinan Nasional Tingkat II", "923"));

    private static final List<String> COURSES = List.of(
            "Pelatihan Dasar Bidang",
            "Pelatihan Teknis Lanjutan",
            "Bimbingan Teknis Penyusunan Dokumen",
            "Pelatihan Pelayanan Publik Prima",
            "Pelatihan Manajemen Risiko",
            "Pelatihan Analisis Data");

    private final LocalDate asOf;

    LearningTeller(LocalDate asOf) {
        this.asOf = asOf;
    }

    void tell(Person person, Dice dice, boolean steady, boolean gap) {
        if (!gap) {
            diplomas(person, dice);
        }
        for (Post post : person.posts()) {
            List<String> programme = PROGRAMMES.get(post.job().level());
            boolean first = person.posts().stream()
                    .filter(other -> other.definitive()
                            && other.job().level() == post.job().level())
                    .findFirst()
                    .filter(other -> other == post)
                    .isPresent();
            if (programme != null && first && (steady || dice.chance(760))) {
                leadership(person, programme, post.from(), dice);
            }
        }
        courses(person, dice);
    }

    private void diplomas(Person person, Dice dice) {
        Schooling schooling = person.schooling();
        LocalDate entry = person.since().minusMonths(dice.between(5, 20));
        if (schooling.entry() != EducationLevel.SLTA && dice.chance(500)) {
            LocalDate school = person.birth().plusYears(18).withMonth(5).withDayOfMonth(20);
            diploma(person, EducationLevel.SLTA, "IPA/IPS", school, dice);
        }
        diploma(person, schooling.entry(), schooling.entryMajor(), entry, dice);
        if (schooling.highest() != schooling.entry()) {
            LocalDate later = person.since().plusMonths(dice.between(40, 110));
            LocalDate latest = asOf.minusMonths(dice.between(2, 14));
            if (schooling.highest() == EducationLevel.S3) {
                LocalDate master = later.isBefore(latest) ? later : latest;
                diploma(person, EducationLevel.S2, schooling.highestMajor(), master.minusMonths(30), dice);
            }
            LocalDate graduated = later.isBefore(latest) ? later : latest;
            diploma(person, schooling.highest(), schooling.highestMajor(), graduated, dice);
        }
    }

    private void diploma(Person person, EducationLevel level, String major, LocalDate graduated, Dice dice) {
        LocalDate day = graduated.isBefore(asOf) ? graduated : asOf.minusMonths(1);
        boolean yearOnly = dice.chance(60);
        person.folder()
                .add(
                        DeliveredFile.RW_PENDIDIKAN,
                        level.name(),
                        major,
                        yearOnly ? "" : day.toString(),
                        String.valueOf(day.getYear()),
                        "IJZ-" + person.index() + "-" + level);
    }

    private void leadership(Person person, List<String> programme, LocalDate from, Dice dice) {
        LocalDate done = from.plusMonths(dice.between(2, 20)).plusDays(dice.between(0, 27));
        if (done.isBefore(asOf)) {
            String code = done.getYear() < 2020 ? programme.get(1) : programme.get(0);
            person.folder()
                    .add(
                            DeliveredFile.RW_DIKLAT,
                            code,
                            programme.get(2),
                            programme.get(3),
                            done.toString(),
                            "LAN/" + person.index() + "/" + done.getYear());
        }
    }

    private void courses(Person person, Dice dice) {
        String family = person.job().family();
        for (int year = asOf.getYear() - 6; year <= asOf.getYear(); year++) {
            LocalDate done = LocalDate.of(year, dice.between(1, 12), dice.between(1, 28));
            if (dice.chance(480) && done.isAfter(person.since()) && done.isBefore(asOf)) {
                int course = dice.between(0, COURSES.size() - 1);
                person.folder()
                        .add(
                                DeliveredFile.RW_KURSUS,
                                "TK-" + family + "-" + (course + 1),
                                COURSES.get(course),
                                String.valueOf(dice.between(4, 12) * 5),
                                done.toString(),
                                "SRT-" + person.index() + "-" + year);
            }
        }
    }
}
