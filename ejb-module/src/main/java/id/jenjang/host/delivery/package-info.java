/**
 * Opens what a host platform hands over and reads its rows with bounded memory: folder, ZIP or workbook. Whatever is
 * hostile or broken is refused by name; nothing is unpacked to disk.
 */
package id.jenjang.host.delivery;
