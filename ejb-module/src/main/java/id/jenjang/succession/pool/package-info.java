/**
 * Pools of succession candidates (kelompok rencana suksesi): opened for a level, a job family or a position, entered by
 * nomination and decision, set by the appointing officer, left by term, by leaving or by decision.
 */
package id.jenjang.succession.pool;
