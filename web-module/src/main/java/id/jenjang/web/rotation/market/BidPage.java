package id.jenjang.web.rotation.market;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.bidding.BidRow;
import id.jenjang.rotation.bidding.MarketAsked;
import id.jenjang.rotation.bidding.MarketPage;
import id.jenjang.rotation.bidding.MarketRow;
import id.jenjang.rotation.bidding.RankingPositions;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;

/**
 * The open positions of a round and the visitor's own ranking of them; every change is kept at once (Bursa Jabatan).
 */
@Named
@RequestScoped
public class BidPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private RankingPositions ranking;

    @Inject
    private Visitor visitor;

    @Inject
    private RotationActs acts;

    @Inject
    private Messages messages;

    private UUID me;
    private List<RoundRow> rounds = List.of();
    private RoundRow round;
    private BidRow bids;
    private String words;
    private boolean sameLevel;
    private long version;
    private String order;
    private Integer mobility;
    private boolean found = true;
    private LazyDataModel<MarketRow> market;

    @PostConstruct
    void read() {
        me = visitor.employee().orElse(null);
        words = request.getParameter("q");
        sameLevel = "1".equals(request.getParameter("level"));
        if (me == null) {
            return;
        }
        try {
            rounds = ranking.rounds(me);
            String asked = request.getParameter("round");
            round = rounds.stream()
                    .filter(one -> asked == null || asked.equals(one.uuid().toString()))
                    .findFirst()
                    .orElse(null);
            found = asked == null || round != null;
            if (round != null) {
                bids = ranking.bids(me, round.uuid());
                version = bids.version();
                mobility = bids.mobilityKm() < 0 ? null : bids.mobilityKm();
            }
        } catch (NotAllowed e) {
            found = false;
        }
    }

    /** Not found when the address names a round that is not the visitor's. */
    public void open() {
        if (!found) {
            acts.notFound();
        }
    }

    /** Ranks a position last. */
    public String add(UUID position) {
        List<UUID> now = ranked();
        now.remove(position);
        now.add(position);
        return save(now, false, km());
    }

    /** Takes a position out of the ranking. */
    public String remove(UUID position) {
        List<UUID> now = ranked();
        now.remove(position);
        return save(now, false, km());
    }

    /** Moves a position up (-1) or down (1). */
    public String move(UUID position, int by) {
        List<UUID> now = ranked();
        int from = now.indexOf(position);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < now.size()) {
            now.add(to, now.remove(from));
        }
        return save(now, false, km());
    }

    /** Takes the order in which the positions were dragged; what is not ranked is left out. */
    public String reorder() {
        List<UUID> wished = new ArrayList<>();
        for (String id : (order == null ? "" : order).split(" ")) {
            Addresses.id(id).filter(ranked()::contains).ifPresent(wished::add);
        }
        return save(wished, false, km());
    }

    /** Says that the visitor would rather stay; the ranking is emptied. */
    public String stay() {
        return save(List.of(), true, km());
    }

    /** Takes that back. */
    public String leave() {
        return save(List.of(), false, km());
    }

    /** Keeps how far the visitor is ready to move. */
    public String keepMobility() {
        return save(ranked(), bids.stay(), mobility == null ? -1 : mobility);
    }

    private String save(List<UUID> positions, boolean stays, int km) {
        acts.done(() -> ranking.save(me, round.uuid(), positions, stays, km, version), "rotation_market.notice.saved");
        return here();
    }

    private String here() {
        StringBuilder here = new StringBuilder("/rotation/market?faces-redirect=true&round=").append(round.uuid());
        if (words != null && !words.isBlank()) {
            here.append("&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        return sameLevel ? here.append("&level=1").toString() : here.toString();
    }

    private List<UUID> ranked() {
        return new ArrayList<>(bids.ranked().stream().map(MarketRow::position).toList());
    }

    private int km() {
        return bids.mobilityKm();
    }

    /** Until when, and what the visitor said so far, in a sentence. */
    public String getSentence() {
        String closes = messages.words().day(round.bidsClose());
        if (!bids.open()) {
            return messages.text("rotation_market.sentence.closed", closes);
        }
        if (bids.stay()) {
            return messages.text("rotation_market.sentence.stay", closes);
        }
        return bids.ranked().isEmpty()
                ? messages.text("rotation_market.sentence.nothing", closes)
                : messages.text(
                        "rotation_market.sentence.ranked", closes, bids.ranked().size(), BidSheet.MOST);
    }

    /** Whether one more position can be ranked. */
    public boolean isRoom() {
        return bids.open() && bids.ranked().size() < BidSheet.MOST;
    }

    /** A part of the market. */
    public LazyDataModel<MarketRow> getMarket() {
        if (market == null) {
            market = new PagedRows<>(
                    () -> page(0, 1).total(), (first, size) -> page(first, size).rows());
        }
        return market;
    }

    private MarketPage page(int first, int size) {
        return ranking.market(me, round.uuid(), new MarketAsked(words, sameLevel, first, size));
    }

    public List<RoundRow> getRounds() {
        return rounds;
    }

    public RoundRow getRow() {
        return round;
    }

    public BidRow getBids() {
        return bids;
    }

    public String getRound() {
        return round == null ? null : round.uuid().toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public String getWords() {
        return words;
    }

    /** Taken from the address already, like the round. */
    public void setWords(String given) {
        // Read before any component, see read().
    }

    public String getLevel() {
        return sameLevel ? "1" : null;
    }

    /** Taken from the address already, like the round. */
    public void setLevel(String given) {
        // Read before any component, see read().
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public Integer getMobility() {
        return mobility;
    }

    public void setMobility(Integer mobility) {
        this.mobility = mobility;
    }
}
