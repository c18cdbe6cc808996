/**
 * The database as the agency installed it: brings its schema to this version at the start, and says what is installed
 * and whether it can be worked with. Knows nothing of careers.
 */
package id.jenjang.store;
