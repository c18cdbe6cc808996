package id.jenjang.people;

/**
 * A competency (kompetensi), assessed 1 to 5 (PermenPANRB 38/2017).
 *
 * @param code such as "M.01", "S.01" or an agency's technical code
 * @param name its name on screen
 * @param kind managerial, socio-cultural or technical
 */
public record Competency(String code, String name, Kind kind) {
    /** The three kinds of competency. */
    public enum Kind {
        MANAGERIAL,
        SOCIO_CULTURAL,
        TECHNICAL
    }
}
