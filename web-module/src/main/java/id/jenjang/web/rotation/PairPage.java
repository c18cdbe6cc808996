package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.StandingRow;
import id.jenjang.people.DeclaredRow;
import id.jenjang.rotation.desk.DeclaringPairs;
import id.jenjang.rotation.desk.RoundDetail;
import id.jenjang.rotation.desk.RoundPairs;
import id.jenjang.rotation.round.DeclaredPair;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.web.frame.Moments;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;

/** Who must be kept apart in a round: read, declared and ended (pernyataan hubungan). */
@Named
@RequestScoped
public class PairPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private RoundPage page;

    @Inject
    private DeclaringPairs declaring;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private RotationActs acts;

    @Inject
    private Moments moments;

    private UUID round;
    private RoundDetail detail;
    private RoundPairs pairs;
    private StandingRow one;
    private StandingRow other;
    private int place = -1;
    private long version;
    private String kind = DeclaredPair.Kind.KELUARGA.name();
    private String reason;
    private LazyDataModel<DeclaredRow> imported;

    /**
     * A declaration of the round and where it stands in the list.
     *
     * @param place from 0
     */
    public record Line(int place, DeclaredPair pair) {}

    @PostConstruct
    void read() {
        round = Addresses.id(page.getRound()).orElse(null);
        detail = page.getDetail();
        if (detail == null) {
            return;
        }
        try {
            version = detail.round().version();
            pairs = declaring.pairs(round);
            one = standing("one");
            other = standing("other");
            place = pairs.noted().stream()
                    .map(pair -> pairs.noted().indexOf(pair))
                    .filter(at -> String.valueOf(at).equals(request.getParameter("place")))
                    .findFirst()
                    .orElse(-1);
        } catch (NotAllowed e) {
            detail = null;
        }
    }

    private StandingRow standing(String parameter) {
        try {
            return Addresses.id(request.getParameter(parameter))
                    .map(ladders::standing)
                    .orElse(null);
        } catch (NotAllowed nobody) {
            return null;
        }
    }

    /** Not found when there is no such round for the visitor. */
    public void open() {
        if (detail == null) {
            acts.notFound();
        }
    }

    /** Keeps the declaration. */
    public String declare() {
        return after(acts.done(
                () -> declaring.declare(
                        round, version, getOneId(), getOtherId(), DeclaredPair.Kind.valueOf(kind), reason),
                "rotation_pair.notice.declared"));
    }

    /** Ends the declaration that the address names. */
    public String end() {
        return after(acts.done(() -> declaring.end(round, version, place, reason), "rotation_pair.notice.ended"));
    }

    private String after(boolean done) {
        return done ? "/rotation/round-view?faces-redirect=true&round=" + round : null;
    }

    /** Those of the round: first those that stand, then those that have ended, each the newest first. */
    public List<Line> getNoted() {
        List<Line> all = IntStream.range(0, pairs.noted().size())
                .mapToObj(at -> new Line(
                        pairs.noted().size() - 1 - at,
                        pairs.noted().get(pairs.noted().size() - 1 - at)))
                .toList();
        return Stream.concat(
                        all.stream().filter(line -> line.pair().stands()),
                        all.stream().filter(line -> !line.pair().stands()))
                .toList();
    }

    /** How many keep two people apart, those of the host platform included. */
    public int getCount() {
        return (int) pairs.noted().stream().filter(DeclaredPair::stands).count()
                + pairs.imported().size();
    }

    /** Those of the host platform, a page at a time. */
    public LazyDataModel<DeclaredRow> getImported() {
        if (imported == null) {
            imported = new PagedRows<>(
                    () -> pairs.imported().size(),
                    (first, size) ->
                            pairs.imported().stream().skip(first).limit(size).toList());
        }
        return imported;
    }

    /** Whether the host platform delivers any. */
    public boolean isDelivered() {
        return !pairs.imported().isEmpty();
    }

    /** Whether the round has a rule in use that heeds them. */
    public boolean isHeeded() {
        return detail.terms().inUse(RuleKind.DECLARED_PAIR).findAny().isPresent();
    }

    /** Whether the rule is about such pairs. */
    public boolean about(RuleKind rule) {
        return rule == RuleKind.DECLARED_PAIR;
    }

    /** The name of somebody; empty where it is not known. */
    public String name(UUID person) {
        return pairs.names().getOrDefault(person, "");
    }

    /** When it was declared. */
    public String at(DeclaredPair pair) {
        return moments.text(pair.at());
    }

    /** When it was ended. */
    public String endedAt(DeclaredPair pair) {
        return pair.ending().map(DeclaredPair.Ending::at).map(moments::text).orElse("");
    }

    /** The declaration to be ended; null where one is declared. */
    public DeclaredPair getEnding() {
        return place < 0 || !pairs.noted().get(place).stands()
                ? null
                : pairs.noted().get(place);
    }

    public DeclaredPair.Kind[] getKinds() {
        return DeclaredPair.Kind.values();
    }

    /** Null while nobody was picked. */
    public StandingRow getOne() {
        return one;
    }

    /** Null while nobody was picked. */
    public StandingRow getOther() {
        return other;
    }

    public UUID getOneId() {
        return one == null ? null : Addresses.id(request.getParameter("one")).orElse(null);
    }

    public UUID getOtherId() {
        return other == null
                ? null
                : Addresses.id(request.getParameter("other")).orElse(null);
    }

    public UUID getRound() {
        return round;
    }

    public RoundDetail getDetail() {
        return detail;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
