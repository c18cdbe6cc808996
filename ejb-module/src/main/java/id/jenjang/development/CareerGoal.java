package id.jenjang.development;

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

/** The job that a person aims for, and by when (tujuan karier); a goal that is replaced is ended, never changed. */
@Entity
@Table(name = "career_goal")
class CareerGoal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goal_seq")
    @SequenceGenerator(name = "goal_seq", sequenceName = "goal_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @Column(name = "employee_id")
    private long employee;

    @Column(name = "job_id")
    private long job;

    @Column(name = "wanted_by")
    private LocalDate wantedBy;

    @Column(name = "own_words")
    private String ownWords;

    @Column(name = "set_at")
    private OffsetDateTime setAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "command_key")
    private UUID commandKey;

    @Version
    private long version;

    protected CareerGoal() {}

    /** A goal set now; employee and job are row numbers of the people tables. */
    CareerGoal(long employee, long job, SetGoal wish, Instant now) {
        this.uuid = UUID.randomUUID();
        this.employee = employee;
        this.job = job;
        this.wantedBy = wish.wantedBy().orElse(null);
        this.ownWords = wish.ownWords().isEmpty() ? null : wish.ownWords();
        this.setAt = now.atOffset(ZoneOffset.UTC);
        this.commandKey = wish.commandKey();
    }

    UUID uuid() {
        return uuid;
    }

    long job() {
        return job;
    }

    Optional<LocalDate> wantedBy() {
        return Optional.ofNullable(wantedBy);
    }

    String ownWords() {
        return ownWords == null ? "" : ownWords;
    }

    Instant setAt() {
        return setAt.toInstant();
    }

    boolean open() {
        return endedAt == null;
    }

    /** Ends the goal; one that has ended stays as it was. */
    void endAt(Instant now) {
        if (open()) {
            endedAt = now.atOffset(ZoneOffset.UTC);
        }
    }
}
