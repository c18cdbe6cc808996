/**
 * Exact assignment of one side to the other on a sparse network, with a proof: who goes where so that the sum of whole
 * numbers is the best there is. Knows nothing of careers; rotation and mentoring use it.
 */
package id.jenjang.network;
