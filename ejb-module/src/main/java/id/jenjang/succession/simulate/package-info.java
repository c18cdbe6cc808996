/**
 * Policy simulations (simulasi kebijakan): who would enter and leave boxes and successor lists by other numbers, worked
 * out in the background from today's data and stored; nothing in force changes.
 */
package id.jenjang.succession.simulate;
