package id.jenjang.succession.pool;

/** What is decided of a nomination, each by itself and with its own reason. */
public enum Question {
    /** Into the pool (maju ke kelompok). */
    ADVANCE,
    /** A wider job or a rotation (perluasan atau rotasi). */
    LATERAL,
    /** Development (pengembangan). */
    DEVELOP
}
