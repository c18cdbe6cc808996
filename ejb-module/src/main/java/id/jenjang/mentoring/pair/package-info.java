/** Pairs of mentor and mentee (pasangan mentoring): how they begin, how they end, and which are running. */
package id.jenjang.mentoring.pair;
