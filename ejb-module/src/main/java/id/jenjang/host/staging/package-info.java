/**
 * Where a delivery waits: staging tables, the checks that need all rows, the comparison with what is known, and the
 * set-based statements that bring it into force. Knows files only as {@link id.jenjang.host.feed.Feed}s.
 */
package id.jenjang.host.staging;
