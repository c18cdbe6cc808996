/** How chains of a plan become decisions: proposing, what approvers are shown, what follows a refusal, own moves. */
package id.jenjang.rotation.approval;
