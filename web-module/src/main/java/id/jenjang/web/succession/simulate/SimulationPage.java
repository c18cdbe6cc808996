package id.jenjang.web.succession.simulate;

import id.jenjang.access.NotAllowed;
import id.jenjang.requirement.RuleSet;
import id.jenjang.succession.dial.Dial;
import id.jenjang.succession.dial.DialFault;
import id.jenjang.succession.dial.DialGroup;
import id.jenjang.succession.simulate.PolicySimulation;
import id.jenjang.succession.simulate.SimulatingPolicies;
import id.jenjang.succession.simulate.SimulationAnswer;
import id.jenjang.succession.simulate.SimulationAnswer.Outcome;
import id.jenjang.succession.simulate.SimulationForm;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** All policy simulations, and the form that begins one (Simulasi Kebijakan). */
@Named
@RequestScoped
public class SimulationPage {
    private static final String USUAL = "administrator";

    @Inject
    private SimulatingPolicies simulating;

    @Inject
    private SimulationWords words;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<PolicySimulation> rows;
    private List<RuleSet> ruleSets = List.of();
    private final List<DialSet> sets = new ArrayList<>();
    private String ruleSet = "";
    private String command;
    private String name;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            rows = simulating.simulations();
            ruleSets = simulating.ruleSets();
            ruleSet = chosen();
            lay(simulating.dials(ruleSet));
        } catch (NotAllowed stranger) {
            rows = null;
        }
    }

    private String chosen() {
        List<String> keys = ruleSets.stream().map(RuleSet::key).toList();
        return Optional.ofNullable(request.getParameter("rules"))
                .filter(keys::contains)
                .or(() -> keys.stream().filter(USUAL::equals).findFirst())
                .or(() -> keys.stream().findFirst())
                .orElse("");
    }

    private void lay(List<Dial> dials) {
        for (DialGroup group : DialGroup.values()) {
            List<DialField> fields = dials.stream()
                    .filter(dial -> dial.group() == group)
                    .map(dial -> new DialField(dial, words.label(dial), words.hint(dial)))
                    .toList();
            if (!fields.isEmpty()) {
                sets.add(new DialSet(group, fields));
            }
        }
    }

    /** Not found for who may not simulate. */
    public void open() throws IOException {
        if (rows == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            name = messages.text("succession_simulation.text.name", String.valueOf(rows.size() + 1));
        }
    }

    /** Begins a simulation; the same form sent twice has one effect. */
    public void begin() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("SimulationPage"));
        Map<String, String> typed = new HashMap<>();
        sets.forEach(set -> set.fields().forEach(field -> typed.put(field.dial().key(), field.getText())));
        SimulationAnswer answer = simulating.begin(new SimulationForm(key, name, ruleSet, typed));
        if (answer.outcome() == Outcome.DONE) {
            Faces.redirect("succession/simulationone?id=%s", key);
        } else if (answer.outcome() == Outcome.NOTHING_CHANGED) {
            messages.warn("SimulationAnswer.NOTHING_CHANGED");
        } else {
            messages.error(
                    "SimulationAnswer." + answer.outcome().name(),
                    answer.faults().size());
            answer.faults().forEach(this::tell);
        }
    }

    private void tell(DialFault fault) {
        for (int set = 0; set < sets.size(); set++) {
            List<DialField> fields = sets.get(set).fields();
            for (int field = 0; field < fields.size(); field++) {
                if (fields.get(field).dial().equals(fault.dial())) {
                    String at = "fresh:sets:" + set + ":fields:" + field + ":value";
                    String text = words.fault(fault);
                    FacesContext.getCurrentInstance()
                            .addMessage(at, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
                }
            }
        }
    }

    public List<PolicySimulation> getRows() {
        return rows;
    }

    public List<DialSet> getSets() {
        return sets;
    }

    public List<RuleSet> getRuleSets() {
        return ruleSets;
    }

    /** The title of a rule set with its version. */
    public String title(RuleSet set) {
        return messages.text(
                "succession_simulation.text.ruleset",
                set.title(messages.words().locale().getLanguage()),
                set.version());
    }

    public String getRuleSet() {
        return ruleSet;
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
}
