package id.jenjang.requirement;

/** What credit points are counted for: the next rank inside the level, or the next level. */
public enum CreditAim {
    /** Kenaikan pangkat. */
    RANK,
    /** Kenaikan jenjang. */
    LEVEL
}
