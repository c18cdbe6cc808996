package id.jenjang.audit;

import java.time.Instant;

/**
 * What a person is told of an act or look that was about them.
 *
 * @param at when
 * @param actor the sign-on name of who did it
 * @param role in which role a look was allowed; null for acts
 * @param unit the name of the unit that who looked worked in; null when not known
 * @param verb what was done or asked
 */
public record AboutMeRow(Instant at, String actor, String role, String unit, String verb) {}
