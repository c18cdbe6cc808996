package id.jenjang.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Something that one of the two will do by a day (tindak lanjut konseling). */
@Entity
@Table(name = "counselling_action")
class CounsellingAction extends CasePart {
    private UUID doer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private OffsetDateTime doneAt;

    protected CounsellingAction() {}

    CounsellingAction(CounsellingCase of, UUID doer, NewAction action, Seal seal) {
        super("action", of, action.commandKey(), action.words(), seal);
        this.doer = doer;
        this.dueOn = action.dueOn();
    }

    @Override
    String place(CounsellingCase of) {
        return place("action", of);
    }

    /** Marks it done, or open again. */
    void done(boolean done, Instant now) {
        doneAt = done ? now.atOffset(ZoneOffset.UTC) : null;
    }

    UUID doer() {
        return doer;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt).map(OffsetDateTime::toInstant);
    }
}
