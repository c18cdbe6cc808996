/** Reads files that people write in JSON: every fault named with its place, all at once. */
package id.jenjang.json;
