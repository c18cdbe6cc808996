/** Goals that the committee offers to candidates (tawaran tujuan karier): nothing is set before the person accepts. */
package id.jenjang.succession.offer;
