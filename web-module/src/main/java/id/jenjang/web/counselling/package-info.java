/** Screens of counselling: for the two of a case, and the register that an auditor sees. */
package id.jenjang.web.counselling;
