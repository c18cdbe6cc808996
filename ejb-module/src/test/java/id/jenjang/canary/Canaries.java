package id.jenjang.canary;

import id.jenjang.access.Caller;
import id.jenjang.access.CanaryUpwards;
import id.jenjang.ladder.Way;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Classes that break the rules of the house, each in its own way, to show that the rules bite. */
public final class Canaries {
    private Canaries() {}

    /** All of them. */
    public static List<Class<?>> all() {
        return List.of(
                CanaryUpwards.class,
                CanaryService.class,
                CanaryImpl.class,
                CanaryEntity.class,
                CanaryRecord.class,
                CanaryWeb.class);
    }

    /** Named by a noun, keeps a caller, holds the entity manager itself, and has a persistent timer. */
    @Stateless
    static class CanaryService {
        EntityManager em;
        Caller caller;

        @Schedule(hour = "3")
        void nightly() {}
    }

    /** Takes the time from the system, and everything else from where it should not. */
    static class CanaryImpl {
        Way arrow;

        Date today() {
            System.out.println(LocalDate.now());
            throw new RuntimeException("anything");
        }

        Object thaw(ObjectInputStream stream) throws IOException, ClassNotFoundException {
            return stream.readObject();
        }
    }

    /** May be overwritten unnoticed. */
    @Entity
    static class CanaryEntity {
        @Id
        private long id;

        public void setId(long id) {
            this.id = id;
        }
    }

    /** A value that knows the container. */
    record CanaryRecord(EntityManager em) {}

    /** Knows the web. */
    static class CanaryWeb {
        HttpServletRequest request;
    }
}
