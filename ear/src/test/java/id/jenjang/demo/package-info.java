/**
 * The demo agency "Pemerintah Kota Contoh": a seeded generator writes the files that the import reads, at any size, and
 * can make a defective copy of them with a list of what is wrong where.
 */
package id.jenjang.demo;
