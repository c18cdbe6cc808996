/**
 * Offers of a pair (tawaran mentoring): the mentee answers first, and only who accepted is shown to the mentor; an open
 * offer holds the mentor's place. Whoever has none waits, who asked first first.
 */
package id.jenjang.mentoring.offer;
