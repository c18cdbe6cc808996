/**
 * What mentor and mentee do in their room (Ruang Mentoring): agree, meet, note, work, evaluate, and take their hours.
 */
package id.jenjang.mentoring.room;
