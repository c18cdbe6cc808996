/** The shipped archive on PostgreSQL, set up as the samples for IT operations say. */
package id.jenjang.postgresql;
