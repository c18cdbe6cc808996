package id.jenjang.counselling;

import java.util.Optional;

/** What may be written in a case. */
public final class Words {
    /** Characters that one text may have. */
    public static final int MOST = 4_000;

    private Words() {}

    /** What is wrong with the words; empty when nothing is. */
    static Optional<CounsellingAnswer> fault(String words) {
        if (words == null || words.isBlank()) {
            return Optional.of(CounsellingAnswer.EMPTY);
        }
        return words.length() > MOST ? Optional.of(CounsellingAnswer.TOO_LONG) : Optional.empty();
    }
}
