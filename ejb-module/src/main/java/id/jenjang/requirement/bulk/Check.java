package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Verdict;

/**
 * A requirement made ready for columns: the verdict of the person at an index, as a byte. Codes are in the order in
 * which they yield: "and" is the greater, "or" the lesser.
 */
@FunctionalInterface
interface Check {
    byte MET = 0;
    byte UNKNOWN = 1;
    byte NOT_MET = 2;

    byte at(int person);

    static byte of(boolean met) {
        return met ? MET : NOT_MET;
    }

    static Verdict verdict(byte code) {
        return switch (code) {
            case MET -> Verdict.MET;
            case UNKNOWN -> Verdict.UNKNOWN;
            default -> Verdict.NOT_MET;
        };
    }

    static byte code(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case UNKNOWN -> UNKNOWN;
            case NOT_MET -> NOT_MET;
        };
    }
}
