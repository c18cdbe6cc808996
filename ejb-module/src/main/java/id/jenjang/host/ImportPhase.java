package id.jenjang.host;

/** What an import is doing at the moment (tahap impor). */
public enum ImportPhase {
    WAITING,
    READING,
    CHECKING,
    COMPARING,
    APPLYING,
    DONE
}
