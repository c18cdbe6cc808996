/**
 * Signing on and off: one mechanism that asks each way an agency configured, the demo's own users in the demo profile
 * only, and a brake on guessing.
 */
package id.jenjang.web.signon;
