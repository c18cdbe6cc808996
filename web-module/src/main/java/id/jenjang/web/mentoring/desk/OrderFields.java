package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.run.MakingRuns;
import id.jenjang.mentoring.run.RunOrder;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.mentoring.PolicyFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/**
 * What a coordinator fills in to have a draft made: its name, whose pairs to keep, and what if the policy were other.
 */
@Named("runOrder")
@RequestScoped
public class OrderFields {
    @Inject
    private MakingRuns making;

    @Inject
    private RunActs acts;

    @Inject
    private Messages messages;

    private String command = UUID.randomUUID().toString();
    private String name;
    private String base = "";
    private final PolicyFields policy = new PolicyFields();

    /** Shows a policy to start from, and proposes a name and whose pairs to keep. */
    void start(MatchingPolicy from, int number, UUID near) {
        policy.fill(from);
        name = messages.text("mentoring_desk.text.draft", number);
        base = near == null ? "" : near.toString();
    }

    /** Has the draft made; where to go on, or null when it was refused. */
    String make(UUID programme) {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("OrderFields"));
        RunOrder order = new RunOrder(key, name, Addresses.id(base), Optional.of(policy.form()));
        return acts.done(() -> making.start(programme, order), "mentoring_desk.notice.started")
                ? "/mentoring/desk-view?faces-redirect=true&run=" + key
                : null;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public PolicyFields getPolicy() {
        return policy;
    }
}
