/** Decisions about oneself: where they stand, and what one may say against them, each with its clock (keberatan). */
package id.jenjang.decision.own;
