/**
 * Who is mentored by whom: the policy and the people of one programme, and the best matching of all of them with its
 * proof. Plain values and arithmetic on the exact core of {@code network}; nothing here reads or stores.
 */
package id.jenjang.mentoring.match;
