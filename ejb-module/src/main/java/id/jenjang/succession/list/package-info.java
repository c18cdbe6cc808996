/**
 * The ranked successors as stored (daftar kandidat suksesor): computed in the background, kept up to date by what
 * changed, and read by everybody from the tables.
 */
package id.jenjang.succession.list;
