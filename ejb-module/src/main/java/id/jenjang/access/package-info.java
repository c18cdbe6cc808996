/**
 * Who may do what: roles, reach in the unit tree, and the one annotation and interceptor that check every call.
 *
 * <p>Hiding a button is not security: a service method without a rule fails the build, a call outside the caller's
 * reach is answered as if the thing did not exist.
 */
package id.jenjang.access;
