package id.jenjang.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person is certified of mentoring (sertifikat jam mentoring).
 *
 * @param number the person's own employee number
 * @param part "Mentor" or "Mentee"
 * @param programme its name
 * @param hours whole hours of training (JP)
 * @param rule how hours follow from minutes, with its source
 * @param day on which it is made
 */
public record HoursCertificate(
        Letterhead letterhead,
        String name,
        String number,
        String part,
        String programme,
        List<Met> meetings,
        int minutes,
        int hours,
        String rule,
        LocalDate day) {
    public HoursCertificate {
        Given.text(name, "name");
        Given.text(programme, "programme");
        meetings = Given.list(meetings, "meetings");
    }

    /** A session that was held. */
    public record Met(LocalDate day, int minutes) {}
}
