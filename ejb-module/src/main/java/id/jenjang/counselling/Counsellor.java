package id.jenjang.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A counsellor, and what they say of themselves (konselor). */
@Entity
@Table(name = "counsellor")
class Counsellor {
    @Id
    private UUID employee;

    private String statement;
    private boolean taking;

    @Version
    private long version;

    protected Counsellor() {}

    Counsellor(UUID employee) {
        this.employee = employee;
        this.statement = "";
    }

    void offer(OwnOffer offer) {
        statement = offer.statement();
        taking = offer.taking();
    }

    OwnOffer offer() {
        return new OwnOffer(statement, taking);
    }

    UUID employee() {
        return employee;
    }
}
