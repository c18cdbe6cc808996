/** The pages of pairs: the room of mentor and mentee, their calendar and certificate, and the health of a programme. */
package id.jenjang.web.mentoring.room;
