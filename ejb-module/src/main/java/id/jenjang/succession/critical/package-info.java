/**
 * Critical positions (jabatan kritikal): assessed by people, suggested by rules, with the risk and impact of their loss
 * and the day on which they fall free.
 */
package id.jenjang.succession.critical;
