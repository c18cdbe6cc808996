/**
 * Reads rule sets and reference tables from files with every fault named, publishes them as versions, and tells what is
 * in force now.
 */
package id.jenjang.requirement.publication;
