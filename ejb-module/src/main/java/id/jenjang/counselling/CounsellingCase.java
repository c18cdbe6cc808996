package id.jenjang.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A case between one person and one counsellor (kasus konseling); its words are sealed for its own place. */
@Entity
@Table(name = "counselling_case")
class CounsellingCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counselling_seq")
    @SequenceGenerator(name = "counselling_seq", sequenceName = "counselling_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    private UUID counselled;
    private UUID counsellor;

    @Enumerated(EnumType.STRING)
    private CounsellingKind kind;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private byte[] topic;
    private byte[] outcome;

    @Column(name = "meeting_at")
    private OffsetDateTime meetingAt;

    @Column(name = "meeting_minutes")
    private Integer meetingMinutes;

    @Column(name = "meeting_place")
    private byte[] meetingPlace;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "news_for_counselled")
    private boolean newsForCounselled;

    @Column(name = "news_for_counsellor")
    private boolean newsForCounsellor;

    @Column(name = "command_key")
    private UUID commandKey;

    @Version
    private long version;

    protected CounsellingCase() {}

    CounsellingCase(UUID counselled, AskedCounselling asked, Seal seal, Instant now) {
        this.uuid = UUID.randomUUID();
        this.counselled = counselled;
        this.counsellor = asked.counsellor();
        this.kind = asked.kind();
        this.state = CaseState.ASKED;
        this.topic = seal.close(asked.topic().strip(), place("topic"));
        this.askedAt = at(now);
        this.commandKey = asked.commandKey();
        changed(counselled, now);
    }

    /** Whether the person is one of the two. */
    boolean isOf(UUID person) {
        return counselled.equals(person) || counsellor.equals(person);
    }

    boolean counselledBy(UUID person) {
        return counsellor.equals(person);
    }

    UUID other(UUID person) {
        return counselled.equals(person) ? counsellor : counselled;
    }

    void take(Instant now) {
        state = CaseState.RUNNING;
        changed(counsellor, now);
    }

    /** Ends the case in that state; without words nothing is kept but the end. */
    void end(CaseState how, UUID by, Optional<String> words, Seal seal, Instant now) {
        state = how;
        outcome = words.map(text -> seal.close(text.strip(), place("outcome"))).orElse(null);
        endedAt = at(now);
        changed(by, now);
    }

    void meet(Meeting meeting, UUID by, Seal seal, Instant now) {
        meetingAt = at(meeting.at());
        meetingMinutes = meeting.minutes();
        meetingPlace = seal.close(meeting.place().strip(), place("meeting"));
        changed(by, now);
    }

    /** Notes that one of the two has done something which the other has not seen. */
    void changed(UUID by, Instant now) {
        changedAt = at(now);
        newsForCounselled = counsellor.equals(by);
        newsForCounsellor = !newsForCounselled;
    }

    boolean unreadBy(UUID person) {
        return counsellor.equals(person) ? newsForCounsellor : newsForCounselled;
    }

    /** Where words of this case are kept, that they are sealed for. */
    String place(String part) {
        return uuid + "/" + part;
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    CounsellingKind kind() {
        return kind;
    }

    CaseState state() {
        return state;
    }

    byte[] topic() {
        return topic;
    }

    Optional<byte[]> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<Instant> meetingAt() {
        return Optional.ofNullable(meetingAt).map(OffsetDateTime::toInstant);
    }

    int meetingMinutes() {
        return meetingMinutes;
    }

    byte[] meetingPlace() {
        return meetingPlace;
    }

    Instant askedAt() {
        return askedAt.toInstant();
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt).map(OffsetDateTime::toInstant);
    }

    long version() {
        return version;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
