/** What people do with Jenjang, in a real browser, on the shipped archive with the demo agency. */
package id.jenjang.journey;
