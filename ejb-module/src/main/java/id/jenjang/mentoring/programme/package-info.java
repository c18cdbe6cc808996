/** Mentoring programmes (program mentoring): for whom, from when until when, by which policy, and in which state. */
package id.jenjang.mentoring.programme;
