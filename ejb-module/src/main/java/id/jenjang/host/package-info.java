/**
 * The HR platform's door (platform SDM induk): deliveries come in here, are read and checked in staging, shown to an
 * analyst, and applied in one transaction or not at all.
 */
package id.jenjang.host;
