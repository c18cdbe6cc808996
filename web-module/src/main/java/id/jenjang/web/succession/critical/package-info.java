/** The screens of critical positions. */
package id.jenjang.web.succession.critical;
