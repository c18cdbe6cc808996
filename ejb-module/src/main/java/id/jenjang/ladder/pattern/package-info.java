/**
 * The career pattern of an agency (pola karier instansi): its ladders as data, read from files, checked, published in
 * versions with a date from which each is in force, and compared with the version before.
 */
package id.jenjang.ladder.pattern;
