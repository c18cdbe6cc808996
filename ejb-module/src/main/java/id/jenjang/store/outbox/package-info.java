/**
 * What is to be told to others once a transaction has committed (kotak keluar): the row is written in the business
 * transaction, and a job scheduled in the same transaction delivers it.
 *
 * <p>Rows of one aggregate are delivered in the order of their number, at least once each, by whichever node comes
 * first; receivers know a message by its id. A message that fails is tried again, ever later; one that keeps failing is
 * parked, holds back what follows it in its aggregate, and waits for the administrator.
 */
package id.jenjang.store.outbox;
