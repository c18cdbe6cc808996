package id.jenjang.people;

/** Sex as recorded by the host platform (jenis kelamin). */
public enum Sex {
    MALE,
    FEMALE;

    /** The sex that the sex digit of a NIP or NI PPPK names: 1 male, 2 female; any other digit is refused. */
    static Sex ofDigit(char digit) {
        return switch (digit) {
            case '1' -> MALE;
            case '2' -> FEMALE;
            default ->
                throw new IllegalArgumentException("Angka jenis kelamin pada NIP harus 1 atau 2, bukan " + digit + ".");
        };
    }
}
