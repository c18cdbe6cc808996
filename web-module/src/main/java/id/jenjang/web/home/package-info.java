/** Beranda: what each role comes for first. */
package id.jenjang.web.home;
