/** Tells those concerned what happened to matters: notices within the application, and e-mail where it is set up. */
package id.jenjang.decision.notice;
