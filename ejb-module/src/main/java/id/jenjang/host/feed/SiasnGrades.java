package id.jenjang.host.feed;

/** Grades as platforms write them: III/b, III/B, IIIb, IX, or SIASN's number. */
final class SiasnGrades {
    private SiasnGrades() {}

    static final Cell CELL = (text, row) -> {
        String exact = SiasnCodes.GRADE.stored(text);
        if (exact != null) {
            return exact;
        }
        String near = SiasnCodes.GRADE.near(slashed(text));
        return near != null
                ? row.mended(Defect.CODE_SPELLING, near)
                : row.refuse(
                        Cells.formula(text) ? Defect.FORMULA : Defect.GRADE_UNKNOWN, text, SiasnCodes.GRADE.shown());
    };

    private static String slashed(String text) {
        boolean bare = text.matches("(?i)(I|II|III|IV)[ .-]?[a-e]");
        return bare
                ? text.substring(0, text.length() - 1).replaceAll("[ .-]", "") + "/" + text.charAt(text.length() - 1)
                : text;
    }
}
