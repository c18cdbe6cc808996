package id.jenjang.demo;

import java.time.LocalDate;
import java.util.Locale;

/** What makes the stories of the cast come true: what each has, and the one thing that each lacks. */
final class CastStories {
    private final LocalDate asOf;
    private final JobCatalogue jobs;

    CastStories(LocalDate asOf, JobCatalogue jobs) {
        this.asOf = asOf;
        this.jobs = jobs;
    }

    void tell(String user, Person person) {
        switch (user) {
            case "pegawai" -> {
                person.folder().clear(DeliveredFile.SELECTIONS);
                person.folder().remove(DeliveredFile.RW_SKP22, String.valueOf(asOf.getYear() - 1));
            }
            case "cs" -> lacksOneTest(person, "PENILAIAN_KEPALA_DIVISI", "BL-CS2");
            case "agen" -> lacksOneTest(person, "TES_LAYANAN", "BL-CC2");
            case "pelaksana" -> person.folder().clear(DeliveredFile.RW_DIKLAT);
            default -> {
                // The others have a complete file as it was told.
            }
        }
    }

    private void lacksOneTest(Person person, String passed, String job) {
        person.folder().clear(DeliveredFile.SELECTIONS);
        LocalDate day = asOf.minusMonths(5);
        CompetenceTeller.selection(person, passed, jobs.job(job), day, true, day.plusYears(2));
    }

    /** The line of the users' file for a member. */
    static String login(CastMember who, String number, String unit) {
        String roles = who.roles().replace(",", ", ");
        String limit = unit.isEmpty() ? "" : "; unit " + unit;
        return String.format(
                        Locale.ROOT,
                        "%s = password %s; roles %s; employee %s%s%n",
                        who.user(),
                        DemoAgency.PASSWORD,
                        roles,
                        number,
                        limit)
                .replace("\r", "");
    }
}
