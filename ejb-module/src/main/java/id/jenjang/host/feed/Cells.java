package id.jenjang.host.feed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** The kinds of cell that files are made of: text, ids, numbers, dates, codes. */
final class Cells {
    private static final int ID_LENGTH = 80;

    private Cells() {}

    /** Free text of a length that the tables hold. */
    static Cell text(int longest) {
        return (text, row) -> {
            if (formula(text)) {
                return row.refuse(Defect.FORMULA, text, null);
            }
            if (hasControls(text)) {
                return row.refuse(Defect.CONTROL_CHARACTER, text, null);
            }
            return text.length() <= longest ? text : row.refuse(Defect.TEXT_TOO_LONG, text, String.valueOf(longest));
        };
    }

    /** An opaque id; hexadecimal ids of SIASN, which come in both cases, are brought to lower case. */
    static final Cell ID = (text, row) -> {
        String checked = text(ID_LENGTH).spell(text, row);
        return checked != null && hexadecimal(checked) ? checked.toLowerCase(Locale.ROOT) : checked;
    };

    /** A whole number between two bounds, both included. */
    static Cell whole(int least, int most) {
        return (text, row) -> {
            String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
            if (!integer(digits)) {
                return row.refuse(formula(text) ? Defect.FORMULA : Defect.NOT_A_NUMBER, text, null);
            }
            long number = Long.parseLong(digits);
            return number >= least && number <= most
                    ? Long.toString(number)
                    : row.refuse(Defect.NUMBER_RANGE, text, least + "–" + most);
        };
    }

    /** A decimal number between two bounds, both included; a decimal comma is understood. */
    static Cell decimal(int least, int most, int scale) {
        return (text, row) -> {
            BigDecimal number = number(text);
            if (number == null) {
                return row.refuse(formula(text) ? Defect.FORMULA : Defect.NOT_A_NUMBER, text, null);
            }
            boolean fits = number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    && number.stripTrailingZeros().scale() <= scale;
            return fits
                    ? number.setScale(scale).toPlainString()
                    : row.refuse(Defect.NUMBER_RANGE, text, least + "–" + most);
        };
    }

    /** One of a list of codes, given as code or in one of its other spellings. */
    static Cell code(Codes codes) {
        return (text, row) -> {
            String exact = codes.stored(text);
            if (exact != null) {
                return exact;
            }
            String near = codes.near(text);
            return near != null
                    ? row.mended(Defect.CODE_SPELLING, near)
                    : row.refuse(formula(text) ? Defect.FORMULA : Defect.CODE_UNKNOWN, text, codes.shown());
        };
    }

    /** Yes or no. */
    static final Cell YES_NO = code(Codes.of(
            Map.of("Y", "true", "T", "false", "1", "true", "0", "false", "YA", "true", "TIDAK", "false"), "Y, T"));

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean formula(String text) {
        char first = text.charAt(0);
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f || c == '\ufffd') {
                return true;
            }
        }
        return false;
    }

    private static boolean hexadecimal(String text) {
        if (text.length() != 32 && text.length() != 36) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' || c == '-';
            if (!digit) {
                return false;
            }
        }
        return true;
    }

    static boolean integer(String text) {
        int from = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
        return text.length() > from && text.length() <= 10 && digits(text, from, text.length());
    }

    static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal number(String text) {
        if (text.length() > 20) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && !(c == '-' && i == 0)) {
                return null;
            }
        }
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
