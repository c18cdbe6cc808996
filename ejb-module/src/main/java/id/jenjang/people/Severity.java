package id.jenjang.people;

/** The severity of a disciplinary sanction (tingkat hukuman disiplin; PP 94/2021). */
public enum Severity {
    LIGHT,
    MEDIUM,
    HEAVY
}
