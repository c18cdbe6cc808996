/** What other programs read: addresses below {@code /api}, JSON, never a page. */
package id.jenjang.web.api;
