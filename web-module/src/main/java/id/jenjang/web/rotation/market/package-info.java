/** The vacancy market: what employees wish and whom heads would take (Bursa Jabatan), and one's own move. */
package id.jenjang.web.rotation.market;
