package id.jenjang.people;

/**
 * What is wrong with an 18-digit number of a civil servant (kesalahan NIP atau NI PPPK), in the order it is looked for.
 */
public enum NumberFault {
    /** Not 18 characters long. */
    LENGTH,
    /** Holds something else than the digits 0 to 9. */
    DIGITS,
    /** The first eight digits are no real date. */
    BIRTH_DATE,
    /** Digits 9 to 14 of a NIP are no year and month. */
    MONTH,
    /** Digits 9 to 12 of a NI PPPK are no year in which contracts were given. */
    YEAR,
    /** The 15th digit is neither 1 nor 2. */
    SEX,
    /** The last three digits are 000. */
    SEQUENCE
}
