package id.jenjang.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The 18-digit number of a civil servant (NIP; PerKa BKN 22/2007): birth date, month of first appointment, sex,
 * sequence. It has no check digit and stays as issued even where the birth date was corrected later.
 *
 * @param value the 18 digits, without spaces or dots
 */
public record Nip(String value) {
    public Nip {
        Numbers.requireDigits(value, "NIP");
        Numbers.birthDate(value, "NIP");
        Numbers.month(value);
        Sex.ofDigit(value.charAt(14));
        Numbers.requireSequence(value, "NIP");
    }

    /** The first thing wrong with the digits; empty when they make a well-formed number. */
    public static Optional<NumberFault> fault(String value) {
        return Numbers.fault(value, false);
    }

    /** The birth date that the number holds. */
    public LocalDate birthDate() {
        return Numbers.birthDate(value, "NIP");
    }

    /** The month of the first appointment as candidate. */
    public YearMonth appointed() {
        return Numbers.month(value);
    }

    /** The sex that the number names. */
    public Sex sex() {
        return Sex.ofDigit(value.charAt(14));
    }
}
