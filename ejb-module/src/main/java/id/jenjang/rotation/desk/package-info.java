/** The desk of analysts: rounds, their terms, and the making, looking at and comparing of plans. */
package id.jenjang.rotation.desk;
