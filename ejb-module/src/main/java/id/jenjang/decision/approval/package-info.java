/** The doors to decisions: proposing, deciding, reading the inbox, following, delegating and objecting. */
package id.jenjang.decision.approval;
