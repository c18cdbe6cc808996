package id.jenjang.host.feed;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Nip;
import id.jenjang.people.NumberFault;
import id.jenjang.people.PppkNumber;
import java.time.Year;
import java.util.regex.Pattern;

/** The numbers of people: NIP, NI PPPK, the old NIP, an agency's staff number. */
final class PersonNumbers {
    private static final int OLD = 9;
    private static final int NEW = 18;
    private static final int YOUNGEST = 18;
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][.,]?[0-9]*[eE][+]?[0-9]{2}");

    private PersonNumbers() {}

    /** The key of a person: spaces, dots and strokes are taken out of what is otherwise all digits. */
    static final Cell KEY = (text, row) -> {
        if (Cells.formula(text) && !text.startsWith("'")) {
            return row.refuse(Defect.FORMULA, text, null);
        }
        if (scientific(text)) {
            return row.refuse(Defect.NUMBER_PRECISION, text, null);
        }
        String digits = digits(text);
        boolean spaced = digits != null && digits.length() != text.length() && looksNational(digits);
        return spaced
                ? row.mended(Defect.NUMBER_SPACED, digits)
                : Cells.text(80).spell(text, row);
    };

    /** The old NIP of nine digits; anything else is left out and told. */
    static final Cell OLD_NUMBER = (text, row) -> {
        String digits = digits(text);
        if (digits == null || digits.length() != OLD) {
            return row.refuse(Defect.OLD_NUMBER_BROKEN, text, null);
        }
        return digits.length() == text.length() ? digits : row.mended(Defect.NUMBER_SPACED, digits);
    };

    /** Whether a person's key in a history is an old NIP, to be replaced by the new one. */
    static boolean old(String key) {
        return key != null && key.length() == OLD && Cells.digits(key, 0, OLD);
    }

    /** Checks the number by the kind of employee, and holds it against the fields beside it. */
    static void check(Row row) {
        String kind = row.get("kind");
        String number = row.get("source_key");
        if (kind == null || number == null || kind.equals(EmployeeKind.BLUD.name())) {
            return;
        }
        boolean contract = kind.equals(EmployeeKind.PPPK.name());
        NumberFault fault = (contract ? PppkNumber.fault(number) : Nip.fault(number)).orElse(null);
        if (fault != null) {
            Defect defect = Defect.valueOf((contract ? "PPPK_" : "NIP_") + fault.name());
            row.notes().refuse("nip_baru", defect, number, fault == NumberFault.LENGTH ? "" + number.length() : null);
            return;
        }
        compare(row, number, contract);
    }

    private static void compare(Row row, String number, boolean contract) {
        RowNotes notes = row.notes();
        String inNumber = number.substring(0, 4) + "-" + number.substring(4, 6) + "-" + number.substring(6, 8);
        String born = row.get("birth_date");
        if (born != null && !born.equals(inNumber)) {
            notes.refuse("tanggal_lahir", Defect.NUMBER_BIRTH_MISMATCH, born, inNumber);
        }
        String sex = row.get("sex");
        String sexInNumber = number.charAt(14) == '1' ? "MALE" : "FEMALE";
        if (sex != null && !sex.equals(sexInNumber)) {
            notes.refuse("jenis_kelamin", Defect.NUMBER_SEX_MISMATCH, sex, String.valueOf(number.charAt(14)));
        }
        String entry =
                contract ? number.substring(8, 12) + "-01" : number.substring(8, 12) + "-" + number.substring(12, 14);
        if (entry.compareTo(notes.soon().substring(0, 7)) > 0) {
            notes.refuse("nip_baru", contract ? Defect.PPPK_FUTURE : Defect.NIP_FUTURE, number, entry);
        } else if (Year.parse(entry.substring(0, 4)).getValue()
                        - Year.parse(inNumber.substring(0, 4)).getValue()
                < YOUNGEST) {
            notes.refuse("nip_baru", Defect.NUMBER_ENTRY_YOUNG, number, entry);
        }
    }

    private static boolean looksNational(String digits) {
        return digits.length() == OLD || digits.length() >= NEW - 2;
    }

    /** Spreadsheets turn 18 digits into 1.99E+17 and lose the last ones. */
    private static boolean scientific(String text) {
        boolean exponent = text.indexOf('E') > 0 || text.indexOf('e') > 0;
        return exponent && SCIENTIFIC.matcher(text).matches();
    }

    private static String digits(String text) {
        if (Cells.digits(text, 0, text.length())) {
            return text;
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" .-'\u00a0\u2019/".indexOf(c) < 0) {
                return null;
            }
        }
        return digits.isEmpty() ? null : digits.toString();
    }
}
