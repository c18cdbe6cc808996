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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A note of a case (catatan konseling); written once, never changed. */
@Entity
@Table(name = "counselling_note")
class CounsellingNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counselling_seq")
    @SequenceGenerator(name = "counselling_seq", sequenceName = "counselling_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @Column(name = "case_id")
    private long caseId;

    private UUID author;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    private byte[] words;

    @Column(name = "command_key")
    private UUID commandKey;

    @Version
    private long version;

    protected CounsellingNote() {}

    CounsellingNote(CounsellingCase of, UUID author, UUID commandKey, String words, Seal seal, Instant now) {
        this.uuid = UUID.randomUUID();
        this.caseId = of.id();
        this.author = author;
        this.writtenAt = now.atOffset(ZoneOffset.UTC);
        this.words = seal.close(words.strip(), place(of));
        this.commandKey = commandKey;
    }

    String place(CounsellingCase of) {
        return of.place("note/" + uuid);
    }

    UUID author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt.toInstant();
    }

    byte[] words() {
        return words;
    }
}
