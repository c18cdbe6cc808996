package id.jenjang.store.outbox;

/**
 * Receives the messages of a topic; every such CDI bean is known by its topic. A message may come a second time and
 * must then do nothing.
 */
public interface Receiver {
    /** The topic, kept in the database. */
    String topic();

    /**
     * Takes the message in; runs in a transaction of its own, in which the message is also marked as delivered.
     *
     * @throws Exception when it could not be taken in; it is then tried again later
     */
    void receive(Message message) throws Exception;
}
