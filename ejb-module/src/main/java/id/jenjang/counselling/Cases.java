package id.jenjang.counselling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored collection of counselling cases, their notes and actions, and of the counsellors. */
@Dependent
class Cases {
    @PersistenceContext
    private EntityManager em;

    Cases() {}

    Cases(EntityManager em) {
        this.em = em;
    }

    /** The counsellor of that employee; empty when they never offered. */
    Optional<Counsellor> counsellor(UUID employee) {
        return Optional.ofNullable(em.find(Counsellor.class, employee));
    }

    List<Counsellor> taking() {
        return em.createQuery("select c from Counsellor c where c.taking = true", Counsellor.class)
                .getResultList();
    }

    void add(Object made) {
        em.persist(made);
    }

    /** Writes what has changed; false when the other was quicker, then nothing of this transaction stays. */
    boolean written() {
        try {
            em.flush();
            return true;
        } catch (OptimisticLockException raced) {
            return false;
        }
    }

    /** Notes that one of the two has looked; in plain SQL, since a look makes nothing stale that the other sees. */
    void seen(CounsellingCase one, UUID by) {
        String mark = one.counselledBy(by) ? "news_for_counsellor" : "news_for_counselled";
        em.createNativeQuery("update counselling_case set " + mark + " = false where id = ?")
                .setParameter(1, one.id())
                .executeUpdate();
    }

    Optional<CounsellingCase> find(UUID uuid) {
        return em
                .createQuery("select c from CounsellingCase c where c.uuid = :uuid", CounsellingCase.class)
                .setParameter("uuid", uuid)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The cases that the person is one of the two of, what changed last first. */
    List<CounsellingCase> of(UUID person) {
        return em.createQuery(
                        "select c from CounsellingCase c where c.counselled = :person or c.counsellor = :person"
                                + " order by c.changedAt desc, c.id desc",
                        CounsellingCase.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** All cases, the newest first, from a place on. */
    List<CounsellingCase> page(int first, int size) {
        return em.createQuery(
                        "select c from CounsellingCase c order by c.askedAt desc, c.id desc", CounsellingCase.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(c) from CounsellingCase c", Long.class)
                .getSingleResult();
    }

    boolean open(UUID counselled, UUID counsellor) {
        return em.createQuery(
                                "select count(c) from CounsellingCase c where c.counselled = :counselled"
                                        + " and c.counsellor = :counsellor and c.endedAt is null",
                                Long.class)
                        .setParameter("counselled", counselled)
                        .setParameter("counsellor", counsellor)
                        .getSingleResult()
                > 0;
    }

    /** Whether a form has had its effect. */
    boolean had(Class<?> kind, UUID commandKey) {
        return em.createQuery(
                                "select count(m) from " + kind.getSimpleName() + " m where m.commandKey = :commandKey",
                                Long.class)
                        .setParameter("commandKey", commandKey)
                        .getSingleResult()
                > 0;
    }

    /** The notes of a case, the newest first. */
    List<CounsellingNote> notes(CounsellingCase of) {
        return em.createQuery(
                        "select n from CounsellingNote n where n.caseId = :id order by n.writtenAt desc, n.id desc",
                        CounsellingNote.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    /** The actions of a case by the day they are due. */
    List<CounsellingAction> actions(CounsellingCase of) {
        return em.createQuery(
                        "select a from CounsellingAction a where a.caseId = :id order by a.dueOn, a.id",
                        CounsellingAction.class)
                .setParameter("id", of.id())
                .getResultList();
    }
}
