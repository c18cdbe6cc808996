package id.jenjang.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The 18-digit number of a contract civil servant (NI PPPK): birth date, year of appointment, a two-digit code that is
 * not a month, sex, sequence. It may change with a new agreement, so it is never an inner key.
 *
 * @param value the 18 digits, without spaces or dots
 */
public record PppkNumber(String value) {
    public PppkNumber {
        Numbers.requireDigits(value, "NI PPPK");
        Numbers.birthDate(value, "NI PPPK");
        Sex.ofDigit(value.charAt(14));
        Numbers.requireSequence(value, "NI PPPK");
    }

    /** The first thing wrong with the digits; empty when they make a well-formed number. */
    public static Optional<NumberFault> fault(String value) {
        return Numbers.fault(value, true);
    }

    /** The birth date that the number holds. */
    public LocalDate birthDate() {
        return Numbers.birthDate(value, "NI PPPK");
    }

    /** The year of the first appointment. */
    public int appointedYear() {
        return Integer.parseInt(value.substring(8, 12));
    }

    /** The sex that the number names. */
    public Sex sex() {
        return Sex.ofDigit(value.charAt(14));
    }
}
