package id.jenjang.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How Indonesian decrees count and date: a, b, c; KESATU, KEDUA; 1 Desember 2026. */
final class Numbering {
    static final int MOST_CLAUSES = 20;

    private static final List<String> ORDINALS = List.of(
            "KESATU",
            "KEDUA",
            "KETIGA",
            "KEEMPAT",
            "KELIMA",
            "KEENAM",
            "KETUJUH",
            "KEDELAPAN",
            "KESEMBILAN",
            "KESEPULUH",
            "KESEBELAS",
            "KEDUA BELAS",
            "KETIGA BELAS",
            "KEEMPAT BELAS",
            "KELIMA BELAS",
            "KEENAM BELAS",
            "KETUJUH BELAS",
            "KEDELAPAN BELAS",
            "KESEMBILAN BELAS",
            "KEDUA PULUH");
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final int LETTERS = 26;

    private Numbering() {}

    /** The clause's name, from 0. */
    static String clause(int index) {
        return ORDINALS.get(index);
    }

    /** The letter of a consideration, from 0; after z comes aa. */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /** The day in words. */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** The day as it stands in file names. */
    static String compact(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT).format(day);
    }
}
