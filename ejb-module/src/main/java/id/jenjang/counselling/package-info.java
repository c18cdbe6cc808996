/**
 * Counselling (konseling): cases between one person and one counsellor. What is said is sealed before it is stored and
 * opened for the two alone; an auditor sees that a case exists, nobody else even that.
 */
package id.jenjang.counselling;
