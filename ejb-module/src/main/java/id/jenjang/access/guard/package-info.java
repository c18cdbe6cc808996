/**
 * The guard behind {@link id.jenjang.access.Allows}: who is calling, how far they reach today, and the one interceptor
 * that lets a call through or refuses it.
 *
 * <p>Every call is judged on the people data as they stand now: a head who was replaced this morning is refused at the
 * next call.
 */
package id.jenjang.access.guard;
