/**
 * Questions asked of the ranking (alur kaskade): who follows whom when somebody is promoted, and what if incumbents
 * leave at once; answered in the background and kept.
 */
package id.jenjang.succession.cascade;
