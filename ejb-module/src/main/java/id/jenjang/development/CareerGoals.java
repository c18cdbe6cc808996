package id.jenjang.development;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored collection of career goals. */
@Dependent
class CareerGoals {
    @PersistenceContext
    private EntityManager em;

    CareerGoals() {}

    CareerGoals(EntityManager em) {
        this.em = em;
    }

    /** The open goals of an employee, newest first; more than one only where two forms were sent at once. */
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

    void add(CareerGoal goal) {
        em.persist(goal);
    }
}
