package id.jenjang.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Something that one of the two will do by a day (tindak lanjut konseling). */
@Entity
@Table(name = "counselling_action")
class CounsellingAction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counselling_seq")
    @SequenceGenerator(name = "counselling_seq", sequenceName = "counselling_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @Column(name = "case_id")
    private long caseId;

    private UUID doer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private byte[] words;

    @Column(name = "done_at")
    private OffsetDateTime doneAt;

    @Column(name = "command_key")
    private UUID commandKey;

    @Version
    private long version;

    protected CounsellingAction() {}

    CounsellingAction(CounsellingCase of, UUID doer, NewAction action, Seal seal) {
        this.uuid = UUID.randomUUID();
        this.caseId = of.id();
        this.doer = doer;
        this.dueOn = action.dueOn();
        this.words = seal.close(action.words().strip(), place(of));
        this.commandKey = action.commandKey();
    }

    String place(CounsellingCase of) {
        return of.place("action/" + uuid);
    }

    /** Marks it done, or open again. */
    void done(boolean done, Instant now) {
        doneAt = done ? now.atOffset(ZoneOffset.UTC) : null;
    }

    UUID uuid() {
        return uuid;
    }

    UUID doer() {
        return doer;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    byte[] words() {
        return words;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt).map(OffsetDateTime::toInstant);
    }
}
