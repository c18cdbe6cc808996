/**
 * The rules of talent mapping as data (ketentuan pemetaan talenta), and the calculation they ask for: from a track
 * record to two axes, their parts and a box. Plain Java; numbers are whole hundredths and ten-thousandths, so that a
 * threshold is never missed by rounding.
 */
package id.jenjang.talent.scheme;
