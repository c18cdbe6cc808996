package id.jenjang.succession.pool;

/** What a pool is kept for. */
public enum PoolKind {
    LEVEL,
    FAMILY,
    POSITION
}
