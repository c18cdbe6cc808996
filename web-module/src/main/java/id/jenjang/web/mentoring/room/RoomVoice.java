package id.jenjang.web.mentoring.room;

import id.jenjang.mentoring.room.EvaluatingPairs;
import id.jenjang.mentoring.room.SharingCalendars;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the visitor says of the pair unseen by the partner, and their calendar address. */
@Named
@RequestScoped
public class RoomVoice {
    private static final int BEST = 5;

    @Inject
    private PairRoomPage page;

    @Inject
    private EvaluatingPairs evaluating;

    @Inject
    private SharingCalendars calendars;

    @Inject
    private PairActs acts;

    @Inject
    private Messages messages;

    @Inject
    private Moments moments;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "jenjang.address")
    private Optional<String> ownAddress;

    private UUID key = UUID.randomUUID();
    private Integer satisfaction;
    private Integer usefulness;
    private String words;
    private boolean rematch;
    private String address;

    /** Gives the evaluation that is owed. */
    public String evaluate() {
        return page.after(acts.done(
                () -> evaluating.evaluate(
                        page.me(), page.pair(), page.getRoom().asked(), satisfaction, usefulness, words),
                "mentoring_room.notice.evaluated"));
    }

    /** Says to the coordinators that it does not work. */
    public String complain() {
        return page.after(acts.done(
                () -> evaluating.complain(page.me(), page.pair(), key, words, rematch),
                "mentoring_room.notice.complained"));
    }

    /** Makes a new calendar address, shown this once. */
    public String makeAddress() {
        acts.done(() -> address = root() + "/calendar/" + calendars.make(page.me()), "mentoring_room.notice.address");
        return null;
    }

    /** Takes the calendar address back. */
    public String revoke() {
        return page.after(acts.done(() -> calendars.revoke(page.me()), "mentoring_room.notice.revoked"));
    }

    private String root() {
        String url = request.getRequestURL().toString();
        String here = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return ownAddress.orElse(here);
    }

    /** Since when the visitor has a calendar address; empty without one. */
    public String getSince() {
        Optional<Instant> since = page.me() == null ? Optional.empty() : calendars.since(page.me());
        return since.map(moments::text).orElse("");
    }

    /** The address that was just made; empty otherwise. */
    public String getAddress() {
        return address;
    }

    /** The marks that can be given, 1 to 5. */
    public int[] getMarks() {
        return IntStream.rangeClosed(1, BEST).toArray();
    }

    /** What is owed, in words. */
    public String getAsked() {
        return messages.text("mentoring_room.asked." + page.getRoom().asked());
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String key) {
        this.key = UUID.fromString(key);
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public Integer getUsefulness() {
        return usefulness;
    }

    public void setUsefulness(Integer usefulness) {
        this.usefulness = usefulness;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isRematch() {
        return rematch;
    }

    public void setRematch(boolean rematch) {
        this.rematch = rematch;
    }
}
