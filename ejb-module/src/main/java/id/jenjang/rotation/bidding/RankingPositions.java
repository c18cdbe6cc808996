package id.jenjang.rotation.bidding;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.StoredRound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Lets people look at the market of a round and rank what they wish, each for themselves (bursa jabatan). */
@Stateless
public class RankingPositions {
    @Inject
    private OwnMarkets markets;

    @Inject
    private Drafts drafts;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public RankingPositions() {}

    RankingPositions(OwnMarkets markets, Drafts drafts, Event<Act> trail, Clock clock) {
        this.markets = markets;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rounds that the person's position belongs to and that have left the draft, the newest first. */
    @Allows(Role.EMPLOYEE)
    public List<RoundRow> rounds(@AboutPerson UUID employee) {
        return markets.openFor(employee).stream().map(RoundRow::of).toList();
    }

    /** A page of the open positions of a round. */
    @Allows(Role.EMPLOYEE)
    public MarketPage market(@AboutPerson UUID employee, UUID round, MarketAsked asked) {
        StoredRound stored = round(employee, round);
        String wanted = asked.search().toLowerCase(Locale.ROOT);
        List<MarketRow> found = markets.rows(employee, stored, sheet(employee, stored)).stream()
                .filter(row -> !asked.sameLevelOnly() || row.sameLevel())
                .filter(row -> row.jobName().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.unitName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return new MarketPage(
                found.stream().skip(asked.first()).limit(asked.size()).toList(), found.size());
    }

    /** What the person saved. */
    @Allows(Role.EMPLOYEE)
    public BidRow bids(@AboutPerson UUID employee, UUID round) {
        StoredRound stored = round(employee, round);
        BidSheet sheet = sheet(employee, stored);
        Map<UUID, MarketRow> rows = new HashMap<>();
        markets.rows(employee, stored, sheet).forEach(row -> rows.putIfAbsent(row.position(), row));
        Optional<Drafts.Saved> saved = drafts.of(stored.id(), employee);
        return new BidRow(
                sheet.positions().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .toList(),
                sheet.stay(),
                sheet.mobilityKm(),
                saved.map(Drafts.Saved::at).orElse(null),
                saved.map(Drafts.Saved::version).orElse(0L),
                markets.takesBids(stored));
    }

    /**
     * Saves the ranking in place of the one before; the person alone may, while the round takes wishes.
     *
     * @param positions the dearest first, at most ten
     * @param mobilityKm how far the person is ready to move; -1 when not stated
     * @param version as {@link #bids} gave it
     */
    @Allows(Role.EMPLOYEE)
    public void save(
            @AboutPerson UUID employee, UUID round, List<UUID> positions, boolean stay, int mobilityKm, long version) {
        StoredRound stored = round(employee, round);
        if (!markets.takesBids(stored)) {
            throw new RotationRefused("refused.bids");
        }
        BidSheet sheet = RotationRefused.unlessGood(() -> new BidSheet(employee, positions, stay, mobilityKm));
        List<UUID> open = markets.rows(employee, stored, sheet).stream()
                .map(MarketRow::position)
                .toList();
        if (!open.containsAll(positions)) {
            throw new RotationRefused("refused.position");
        }
        drafts.save(stored.id(), sheet, version, clock.instant());
        Map<String, String> facts = Map.of("round", round.toString(), "positions", String.valueOf(positions.size()));
        trail.fire(new Act("rotation.bids.saved", Optional.of(employee), facts));
    }

    private StoredRound round(UUID employee, UUID round) {
        return markets.openFor(employee).stream()
                .filter(one -> one.uuid().equals(round))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("RankingPositions"));
    }

    private BidSheet sheet(UUID employee, StoredRound round) {
        return drafts.of(round.id(), employee)
                .map(Drafts.Saved::sheet)
                .orElseGet(() -> new BidSheet(employee, List.of(), false, -1));
    }
}
