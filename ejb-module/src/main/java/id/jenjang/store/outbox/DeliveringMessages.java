package id.jenjang.store.outbox;

import id.jenjang.access.Allows;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Gives the delivery of messages transactions of the server. */
@Stateless
@Allows(system = true)
public class DeliveringMessages {
    @Resource
    private EJBContext context;

    /** What came of the work: its result, or why it failed and was rolled back. */
    public record Outcome(Object result, Exception failure) {}

    /** Runs the work in a new transaction; failures are handed back, since the container would log what they quote. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome attempt(Callable<?> work) {
        try {
            return new Outcome(work.call(), null);
        } catch (Exception e) {
            context.setRollbackOnly();
            return new Outcome(null, e);
        }
    }

    /** The same as {@link InTransaction}, throwing what the work threw. */
    static InTransaction by(DeliveringMessages delivering) {
        return new InTransaction() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T call(Callable<T> work) throws Exception {
                Outcome outcome = delivering.attempt(work);
                if (outcome.failure() != null) {
                    throw outcome.failure();
                }
                return (T) outcome.result();
            }
        };
    }
}
