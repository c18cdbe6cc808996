/**
 * What is known about people, units, jobs and positions, as histories, read from the host HR platform (SIMPEG).
 *
 * <p>Written only by imports of {@code host} and by decisions that take effect, never by a screen. Every question is
 * asked as of a date. The value types here are plain Java; the stored histories are read into a
 * {@link id.jenjang.people.Dossier} for one person, or into columns for the whole agency.
 */
package id.jenjang.people;
