package id.jenjang.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The parts that NIP and NI PPPK share. */
final class Numbers {
    private Numbers() {}

    static void requireDigits(String value, String name) {
        if (value == null || value.length() != 18) {
            throw new IllegalArgumentException(
                    name + " harus 18 angka, bukan " + (value == null ? 0 : value.length()) + ".");
        }
        if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(name + " hanya boleh berisi angka.");
        }
    }

    static boolean hasDigits(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean hasBirthDate(String value) {
        int year = number(value, 0, 4);
        int month = number(value, 4, 6);
        int day = number(value, 6, 8);
        return year >= 1900
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static boolean hasMonth(String value) {
        int month = number(value, 12, 14);
        return hasYear(value) && month >= 1 && month <= 12;
    }

    static boolean hasYear(String value) {
        return number(value, 8, 12) >= 1900;
    }

    static boolean hasSex(String value) {
        return value.charAt(14) == '1' || value.charAt(14) == '2';
    }

    static Optional<NumberFault> fault(String value, boolean contract) {
        if (value == null || value.length() != 18) {
            return Optional.of(NumberFault.LENGTH);
        } else if (!hasDigits(value)) {
            return Optional.of(NumberFault.DIGITS);
        } else if (!hasBirthDate(value)) {
            return Optional.of(NumberFault.BIRTH_DATE);
        } else if (contract && !hasYear(value)) {
            return Optional.of(NumberFault.YEAR);
        } else if (!contract && !hasMonth(value)) {
            return Optional.of(NumberFault.MONTH);
        } else if (!hasSex(value)) {
            return Optional.of(NumberFault.SEX);
        }
        return value.endsWith("000") ? Optional.of(NumberFault.SEQUENCE) : Optional.empty();
    }

    static LocalDate birthDate(String value, String name) {
        try {
            return LocalDate.of(number(value, 0, 4), number(value, 4, 6), number(value, 6, 8));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Delapan angka pertama " + name + " bukan tanggal lahir yang ada.", e);
        }
    }

    static YearMonth month(String value) {
        try {
            return YearMonth.of(number(value, 8, 12), number(value, 12, 14));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Angka ke-9 sampai ke-14 NIP bukan tahun dan bulan yang ada.", e);
        }
    }

    static void requireSequence(String value, String name) {
        if (value.endsWith("000")) {
            throw new IllegalArgumentException("Tiga angka terakhir " + name + " harus 001 sampai 999.");
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }
}
