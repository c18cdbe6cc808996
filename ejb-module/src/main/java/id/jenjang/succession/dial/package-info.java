/**
 * The numbers of talent schemes, succession policies and rule sets that may be tried out before they are published:
 * what they are, what they may be, and the rules with others in their place; plain Java.
 */
package id.jenjang.succession.dial;
