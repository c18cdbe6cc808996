package id.jenjang.talent.scheme;

/** A third of an axis, lowest first; what it is called is the scheme's. */
public enum Band {
    LOW,
    MIDDLE,
    HIGH
}
