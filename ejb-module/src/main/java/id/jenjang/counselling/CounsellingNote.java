package id.jenjang.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A note of a case (catatan konseling); written once, never changed. */
@Entity
@Table(name = "counselling_note")
class CounsellingNote extends CasePart {
    private UUID author;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected CounsellingNote() {}

    CounsellingNote(CounsellingCase of, UUID author, UUID commandKey, String words, Seal seal, Instant now) {
        super("note", of, commandKey, words, seal);
        this.author = author;
        this.writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    @Override
    String place(CounsellingCase of) {
        return place("note", of);
    }

    UUID author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt.toInstant();
    }
}
