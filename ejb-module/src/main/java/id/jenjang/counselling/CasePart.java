package id.jenjang.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.UUID;

/** What is kept with a case, its words sealed for their own place in it (bagian kasus); one form writes one. */
@MappedSuperclass
abstract class CasePart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counselling_seq")
    @SequenceGenerator(name = "counselling_seq", sequenceName = "counselling_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @Column(name = "case_id")
    private long caseId;

    private byte[] words;

    @Column(name = "command_key")
    private UUID commandKey;

    @Version
    private long version;

    protected CasePart() {}

    CasePart(String kind, CounsellingCase of, UUID commandKey, String words, Seal seal) {
        this.uuid = UUID.randomUUID();
        this.caseId = of.id();
        this.words = seal.close(words.strip(), place(kind, of));
        this.commandKey = commandKey;
    }

    /** For what place the words are sealed. */
    abstract String place(CounsellingCase of);

    String place(String kind, CounsellingCase of) {
        return of.place(kind + "/" + uuid);
    }

    UUID uuid() {
        return uuid;
    }

    byte[] words() {
        return words;
    }
}
