/** Proposals put into the demo's database without a capability that proposes. */
package id.jenjang.decision.approval;
