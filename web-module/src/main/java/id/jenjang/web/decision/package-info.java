/** The screens of decisions: the inbox of who decides, and the count of tasks in the frame. */
package id.jenjang.web.decision;
