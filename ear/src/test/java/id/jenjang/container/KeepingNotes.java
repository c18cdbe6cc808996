package id.jenjang.container;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes through the shipped persistence unit; deployed with the test only. */
@Stateless
public class KeepingNotes {
    @PersistenceContext(unitName = "jenjang")
    private EntityManager em;

    @Resource
    private EJBContext context;

    /** Writes a row, in a transaction of its own. */
    public void write(String name) {
        em.createNativeQuery("insert into scheduled_tasks"
                        + " (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, 'note', current_timestamp, false, 1)")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** Writes a row and fails. */
    public void writeAndFail(String name) {
        write(name);
        throw new IllegalStateException("failed after writing");
    }

    /** How many rows of this name there are. */
    public long count(String name) {
        return ((Number) em.createNativeQuery("select count(*) from scheduled_tasks where task_name = ?")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
    }

    /** Nobody in the tests has this role. */
    @RolesAllowed("APPOINTING_OFFICER")
    public String guarded() {
        return context.getCallerPrincipal().getName();
    }
}
