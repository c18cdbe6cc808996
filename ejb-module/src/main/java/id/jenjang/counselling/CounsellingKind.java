package id.jenjang.counselling;

/** What a case is about (jenis konseling). */
public enum CounsellingKind {
    /** Where one's career could go (konseling karier). */
    CAREER,
    /** How one works, as the treatment of some boxes prescribes (konseling kinerja). */
    PERFORMANCE
}
