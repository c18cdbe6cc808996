package id.jenjang.demo;

import id.jenjang.demo.Person.Post;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells the competency assessments, the assessed potential, and the tests and selections taken. */
final class CompetenceTeller {
    private static final List<String> POTENTIALS = List.of(
            "Kemampuan intelektual",
            "Kemampuan interpersonal",
            "Kesadaran diri",
            "Berpikir kritis dan strategis",
            "Penyelesaian masalah",
            "Kecerdasan emosional",
            "Kemauan belajar",
            "Motivasi dan komitmen");

    private static final List<String> FAMILIES = List.of("ADM", "KEU", "PEM", "TEK");

    private final LocalDate asOf;
    private final JobCatalogue jobs;

    CompetenceTeller(LocalDate asOf, JobCatalogue jobs) {
        this.asOf = asOf;
        this.jobs = jobs;
    }

    void tell(Person person, Dice dice, boolean steady, boolean gap) {
        if (!gap) {
            assess(person, dice, steady);
        }
        tests(person, dice);
        next(person, dice);
        if (person.job().managerial() || dice.chance(250)) {
            potentials(person, dice);
        }
    }

    /** Assessments count for three years; some are older than that. */
    private void assess(Person person, Dice dice, boolean steady) {
        boolean expired = !steady && dice.chance(110);
        LocalDate day = asOf.minusMonths(expired ? dice.between(37, 60) : dice.between(1, 34));
        LocalDate assessed = day.isAfter(person.since()) ? day : person.since().plusDays(10);
        if (!assessed.isBefore(asOf)) {
            return;
        }
        int asked = JobCatalogue.standard(person.job().level());
        List<String> codes = new ArrayList<>(JobCatalogue.COMMON);
        codes.addAll(JobCatalogue.technical(person.job().family()));
        int talent = dice.chance(250) ? 1 : 0;
        String until = assessed.plusYears(3).toString();
        for (String code : codes) {
            int shift = steady ? 1 : List.of(-1, 0, 1).get(dice.weighted(14, 68, 18)) + talent;
            int level = Math.max(1, Math.min(5, asked + shift + strength(person, code, steady)));
            person.folder().add(DeliveredFile.ASSESSMENTS, code, String.valueOf(level), assessed.toString(), until);
        }
    }

    /** Those who lead are strong where a family rests on: two in three in their own, the others in another one. */
    private static int strength(Person person, String code, boolean steady) {
        boolean leads = List.of(JobLevel.PENGAWAS, JobLevel.ADMINISTRATOR)
                .contains(person.job().level());
        if (steady || !leads) {
            return 0;
        }
        boolean own = person.index() % 3 != 0;
        String family = own ? person.job().family() : FAMILIES.get(person.index() / 3 % FAMILIES.size());
        return JobCatalogue.emphasis(family).contains(code) ? 1 : 0;
    }

    /** What had to be passed on the way to the present level. */
    private void tests(Person person, Dice dice) {
        JobLevel before = null;
        for (Post post : person.posts()) {
            JobLevel level = post.job().level();
            if (post.definitive() && before != null && before != level) {
                LocalDate day = post.from().minusDays(dice.between(20, 80));
                entryTests(person, post, day.isBefore(person.since()) ? person.since() : day);
            }
            before = post.definitive() ? level : before;
        }
        person.grades().stream()
                .filter(step -> step.grade().ordinal() == 9 && step.since().isAfter(person.since()))
                .findFirst()
                .ifPresent(step ->
                        selection(person, "UJIAN_DINAS", null, step.since().minusMonths(5), true, null));
    }

    private static void entryTests(Person person, Post post, LocalDate day) {
        switch (post.job().level().group()) {
            case JF -> selection(person, "UJI_KOMPETENSI", post.job(), day, true, null);
            case JPT -> selection(person, "SELEKSI", post.job(), day, true, null);
            case BLUD -> {
                selection(person, "TES_LAYANAN", post.job(), day, true, null);
                selection(person, "PENILAIAN_KEPALA_DIVISI", post.job(), day, true, null);
            }
            case JA -> {
                // Appointed after the assessment team's consideration, without a test.
            }
        }
    }

    /** Some have tried for the level above within the last two years, not all with success. */
    private void next(Person person, Dice dice) {
        JobLevel level = person.job().level();
        boolean tested = person.job().functional() || person.job().blud();
        DemoJob above = null;
        for (JobLevel higher : JobLevel.values()) {
            if (higher.track() == level.track() && higher.rank() == level.rank() + 1) {
                above = jobs.job(person.job().family(), higher);
            }
        }
        LocalDate day = asOf.minusDays(dice.between(20, 700));
        if (tested && above != null && dice.chance(160) && day.isAfter(person.since())) {
            boolean passed = dice.chance(750);
            String kind = person.job().blud() ? "TES_LAYANAN" : "UJI_KOMPETENSI";
            selection(person, kind, above, day, passed, passed ? day.plusYears(2) : null);
        }
    }

    static void selection(Person person, String kind, DemoJob job, LocalDate day, boolean passed, LocalDate until) {
        person.folder()
                .add(
                        DeliveredFile.SELECTIONS,
                        kind,
                        job == null ? "" : job.id(),
                        job == null ? "" : job.level().name(),
                        passed ? "Y" : "T",
                        day.toString(),
                        until == null ? "" : until.toString(),
                        "UK-" + person.index() + "-" + day.getYear());
    }

    private void potentials(Person person, Dice dice) {
        LocalDate day = asOf.minusMonths(dice.between(1, 30));
        if (day.isAfter(person.since())) {
            for (String component : POTENTIALS) {
                String score = String.valueOf(dice.between(48, 96));
                person.folder()
                        .add(
                                DeliveredFile.POTENTIALS,
                                component,
                                score,
                                day.toString(),
                                day.plusYears(3).toString());
            }
        }
    }
}
