package id.jenjang.store;

/** A capability's line in the banner at the start, such as the versions of its rule sets; every such bean is asked. */
public interface StartLine {
    /** The line without personal data, such as "rules: promotion 3, functional 2"; asked once the schema is there. */
    String text();
}
