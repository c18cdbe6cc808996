/** The screens of succession pools and nominations. */
package id.jenjang.web.succession.pool;
