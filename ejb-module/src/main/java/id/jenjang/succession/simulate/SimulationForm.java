package id.jenjang.succession.simulate;

import java.util.Map;
import java.util.UUID;

/**
 * What is typed to begin a simulation.
 *
 * @param uuid of the form, so that one form has one effect; the simulation's id
 * @param ruleSet key of the rule set whose times are on the form; empty for none
 * @param typed numbers by the key of their dial
 */
public record SimulationForm(UUID uuid, String name, String ruleSet, Map<String, String> typed) {
    public SimulationForm {
        name = name == null ? "" : name.strip();
        ruleSet = ruleSet == null ? "" : ruleSet;
        typed = Map.copyOf(typed);
    }
}
