/** Notices to people (pemberitahuan), within the application and by e-mail where that is set up. */
package id.jenjang.notice;
