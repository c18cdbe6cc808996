/**
 * Who could succeed whom (suksesi): ranked lists for all critical positions at once, what follows a promotion, and how
 * well positions are covered; plain Java over the columns of an agency.
 */
package id.jenjang.succession.rank;
