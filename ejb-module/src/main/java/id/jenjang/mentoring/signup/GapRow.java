package id.jenjang.mentoring.signup;

import java.util.OptionalInt;

/**
 * A competency in which somebody is below what their career goal needs, or was not assessed (kesenjangan).
 *
 * @param name on screen; the code where no name was delivered
 * @param held the level of the newest valid assessment; empty when there is none
 */
public record GapRow(String competency, String name, OptionalInt held, int needed) {}
