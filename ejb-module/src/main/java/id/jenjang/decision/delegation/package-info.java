/** Handing decisions over for a while (pelimpahan). */
package id.jenjang.decision.delegation;
