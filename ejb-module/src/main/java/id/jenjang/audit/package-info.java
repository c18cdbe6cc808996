/**
 * The audit trail (jejak audit): who did what, and who saw whom; append-only and chained by hashes.
 *
 * <p>An act is chained inside the acting transaction, last of all, so both are stored or neither. A look at somebody
 * else's data is written in the reading transaction without any lock, and moved into its chain in blocks soon after:
 * the reader never waits, and nothing that was shown goes unwritten, whatever ends the server. Until it is chained
 * (some seconds) a look is protected by the database's rights alone.
 *
 * <p>What is chained holds no names or numbers of people: people are told by their opaque id. The actor is kept by
 * sign-on name, since the trail must say who looked; where sign-on names are employee numbers, by opaque id as well.
 */
package id.jenjang.audit;
