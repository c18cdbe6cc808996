/** The first page. */
package id.jenjang.web.start;
