/** The shipped procedures in a store without a server. */
package id.jenjang.decision.procedure;
