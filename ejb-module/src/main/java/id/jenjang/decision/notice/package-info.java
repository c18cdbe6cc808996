/** Who is to be told of what happened to a matter. */
package id.jenjang.decision.notice;
