package id.jenjang.development;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored collection of career goals. */
@Dependent
class CareerGoals {
    /** SQL states of a race that was lost: a unique key that is taken, or a row that another holds. */
    private static final Set<String> TAKEN = Set.of("23505", "40001", "40P01", "HYT00");

    @PersistenceContext
    private EntityManager em;

    CareerGoals() {}

    CareerGoals(EntityManager em) {
        this.em = em;
    }

    /** The open goals of an employee: one or none, the database sees to it. */
    List<CareerGoal> open(long employee) {
        return em.createQuery(
                        "select g from CareerGoal g where g.employee = :employee and g.endedAt is null"
                                + " order by g.setAt desc, g.id desc",
                        CareerGoal.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** The goal that a form set before. */
    Optional<CareerGoal> byCommand(long employee, UUID commandKey) {
        return em
                .createQuery(
                        "select g from CareerGoal g where g.employee = :employee and g.commandKey = :commandKey",
                        CareerGoal.class)
                .setParameter("employee", employee)
                .setParameter("commandKey", commandKey)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Ends the open goal and sets the new one, at once in the database; false when another form came first, then
     * nothing of this transaction stays.
     */
    boolean replaced(long employee, CareerGoal goal, Instant now) {
        try {
            open(employee).forEach(before -> before.endAt(now));
            em.flush(); // an open goal must have ended before the next can begin
            em.persist(goal);
            em.flush();
            return true;
        } catch (OptimisticLockException raced) {
            return false;
        } catch (PersistenceException refused) {
            if (taken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean taken(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
