/** What screens read of matters: the inbox of who decides, one matter with its clock, one's own decisions. */
package id.jenjang.decision.inbox;
