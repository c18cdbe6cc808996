package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of offers; who may ask is checked by the use cases. */
@Dependent
public class Offers {
    private static final String ALL = "select uuid, programme, run, mentor, mentee, fit, state, ended_by, answer_by,"
            + " terms_no, made_at, accepted_at, version from mentoring_offer";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Offers() {}

    /** Those stored in that database. */
    public Offers(DataSource database) {
        this.database = database;
    }

    /** The offer; empty when there is none. */
    public Optional<Offer> find(UUID offer) {
        return Rows.first(database, ALL + " where uuid = ?", Offers::offer, offer);
    }

    /** Those of a programme that wait for an answer and hold a place, by who was offered first. */
    public List<Offer> open(UUID programme) {
        return Rows.list(
                database,
                ALL + " where programme = ? and open_mentee is not null order by made_at, uuid",
                Offers::offer,
                programme);
    }

    /** Couples of which one has declined; they are not offered again, and shown to nobody as such. */
    public Set<Couple> declined(UUID programme) {
        return couples(programme, OfferState.DECLINED);
    }

    /** Couples of which one let an offer lapse; they are not offered again but by a coordinator. */
    public Set<Couple> lapsed(UUID programme) {
        return couples(programme, OfferState.LAPSED);
    }

    /** How many of a programme are in which state. */
    public OfferCounts counts(UUID programme) {
        Map<OfferState, Integer> counts = new HashMap<>();
        Rows.list(
                database,
                "select state, count(*) as number from mentoring_offer where programme = ? group by state",
                row -> counts.put(OfferState.valueOf(row.getString("state")), row.getInt("number")),
                programme);
        return new OfferCounts(
                counts.getOrDefault(OfferState.MENTEE_ASKED, 0),
                counts.getOrDefault(OfferState.MENTOR_ASKED, 0),
                counts.getOrDefault(OfferState.ACCEPTED, 0),
                counts.getOrDefault(OfferState.DECLINED, 0),
                counts.getOrDefault(OfferState.LAPSED, 0),
                counts.getOrDefault(OfferState.WITHDRAWN, 0));
    }

    /** What a run offered, by mentee. */
    public List<Offer> ofRun(UUID run) {
        return Rows.list(database, ALL + " where run = ? order by mentee, mentor", Offers::offer, run);
    }

    /** All offers of a programme, the newest first. */
    public List<Offer> ofProgramme(UUID programme) {
        return Rows.list(database, ALL + " where programme = ? order by made_at desc, uuid", Offers::offer, programme);
    }

    /** Why people declined, by offer, where they said so; for the programme's coordinator and nobody else. */
    public Map<UUID, String> reasons(UUID programme) {
        Map<UUID, String> reasons = new HashMap<>();
        Rows.list(
                database,
                "select uuid, reason from mentoring_offer where programme = ? and reason is not null",
                row -> reasons.put(row.getObject("uuid", UUID.class), row.getString("reason")),
                programme);
        return reasons;
    }

    /** Everything that a person was ever offered, on either side, the newest first. */
    List<Offer> of(UUID person) {
        return Rows.list(
                database,
                ALL + " where mentee = ? or mentor = ? order by made_at desc, uuid",
                Offers::offer,
                person,
                person);
    }

    /** All that wait for an answer, in every programme. */
    List<Offer> open() {
        return Rows.list(database, ALL + " where open_mentee is not null order by uuid", Offers::offer);
    }

    void add(UUID uuid, UUID programme, UUID run, NewOffer offer, LocalDate answerBy, int termsNo, Instant at) {
        Rows.run(
                database,
                "insert into mentoring_offer (uuid, programme, run, mentor, mentee, state, open_mentee, fit, answer_by,"
                        + " terms_no, made_at, changed_at, version) values (?, ?, ?, ?, ?, 'MENTEE_ASKED', ?, ?, ?, ?, ?,"
                        + " ?, 1)",
                uuid,
                programme,
                run,
                offer.couple().mentor(),
                offer.couple().mentee(),
                offer.couple().mentee(),
                FitText.write(offer.fit()),
                answerBy,
                termsNo,
                at.atOffset(ZoneOffset.UTC),
                at.atOffset(ZoneOffset.UTC));
    }

    /** The mentor is asked from now on; false when the offer was changed meanwhile. */
    boolean askMentor(Offer offer, LocalDate answerBy, int termsNo, Instant at) {
        return Rows.run(
                        database,
                        "update mentoring_offer set state = 'MENTOR_ASKED', answer_by = ?, terms_no = ?,"
                                + " accepted_at = ?, changed_at = ?, version = version + 1 where uuid = ? and version = ? and state = 'MENTEE_ASKED'",
                        answerBy,
                        termsNo,
                        at.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC),
                        offer.uuid(),
                        offer.version())
                == 1;
    }

    /** Closes an open offer; false when it was changed meanwhile. */
    boolean close(Offer offer, OfferState state, Side by, String reason, Instant at) {
        return Rows.run(
                        database,
                        "update mentoring_offer set state = ?, open_mentee = null, ended_by = ?, reason = ?,"
                                + " changed_at = ?, version = version + 1"
                                + " where uuid = ? and version = ? and open_mentee is not null",
                        state.name(),
                        by == null ? null : by.name(),
                        reason,
                        at.atOffset(ZoneOffset.UTC),
                        offer.uuid(),
                        offer.version())
                == 1;
    }

    private Set<Couple> couples(UUID programme, OfferState state) {
        return new HashSet<>(Rows.list(
                database,
                "select mentor, mentee from mentoring_offer where programme = ? and state = ?",
                Offers::couple,
                programme,
                state.name()));
    }

    private static Couple couple(ResultSet row) throws SQLException {
        return new Couple(row.getObject("mentor", UUID.class), row.getObject("mentee", UUID.class));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("uuid", UUID.class),
                row.getObject("programme", UUID.class),
                row.getObject("run", UUID.class),
                couple(row),
                FitText.read(row.getString("fit")),
                OfferState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("ended_by")).map(Side::valueOf),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("terms_no"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("accepted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("version"));
    }
}
