/**
 * Counts what the application does, for {@code /metrics}: acts, access given and refused, rows of imports. Names no
 * person, no unit and no account.
 */
package id.jenjang.measure;
