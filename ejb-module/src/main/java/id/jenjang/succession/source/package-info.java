/**
 * What succession starts from: everyone in columns, their boxes, the rules, the jobs and the agency's policy, read from
 * what is stored.
 */
package id.jenjang.succession.source;
