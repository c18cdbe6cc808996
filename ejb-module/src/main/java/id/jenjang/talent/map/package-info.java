/**
 * Talent mapping cycles (siklus pemetaan talenta): computed for a unit and all below it in the background, stored with
 * the values of that day, and shown from there.
 */
package id.jenjang.talent.map;
