/** Screens of mentoring: programmes, signing up, the search for mentors and the own head's approval. */
package id.jenjang.web.mentoring;
