/** What people are told in the application: the bell in the frame, and the page behind it. */
package id.jenjang.web.notice;
