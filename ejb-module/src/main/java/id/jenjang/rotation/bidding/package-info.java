/** The vacancy market: what employees and heads see of a round and wish of it. */
package id.jenjang.rotation.bidding;
