package id.jenjang.succession.selection.apply;

/** A document as the applicant named it; the file itself is kept elsewhere. */
public record NamedPaper(String key, String reference) {}
