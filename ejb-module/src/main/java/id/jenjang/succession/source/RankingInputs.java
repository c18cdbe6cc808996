package id.jenjang.succession.source;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.rank.TalentCell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what successors are ranked from (bahan suksesi): everyone who is stored, streamed into columns, with the box
 * that counts today. Who may ask is checked by the use cases that do.
 */
@ApplicationScoped
public class RankingInputs {
    private Dossiers dossiers;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private CountingBoxes boxes;
    private PublishedPolicies policies;
    private Clock clock;

    RankingInputs() {}

    /** Reads from those. */
    @Inject
    public RankingInputs(
            Dossiers dossiers,
            CurrentJobs jobs,
            CurrentRules rules,
            CountingBoxes boxes,
            PublishedPolicies policies,
            Clock clock) {
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
        this.boxes = boxes;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * From what state of the stored data an input was read; equal stamps mean equal inputs.
     *
     * @param asOf the day
     * @param importId the newest applied import
     * @param rules grows with every publication of rules
     * @param boxes the cycle of the boxes and how it was last changed; empty where there is none
     * @param policy key and version of the policy
     */
    public record Stamp(LocalDate asOf, long importId, long rules, String boxes, String policy) {}

    /** The state of now, without reading anybody. */
    public Stamp stamp() {
        LocalDate today = LocalDate.now(clock);
        SuccessionPolicy policy = policy(today);
        return new Stamp(
                today, jobs.known().importId(), rules.mark(), boxes.mark(), policy.key() + " " + policy.version());
    }

    /** Everything as of today, by the rules and the policy in force. */
    public RankingInput today() {
        LocalDate today = LocalDate.now(clock);
        RuleSets inForce = rules.known();
        AgencyColumnsBuilder builder = new AgencyColumnsBuilder(today, inForce.reference());
        dossiers.forEach(builder::add);
        AgencyColumns people = builder.build();
        return new RankingInput(
                people, cells(people), inForce, jobs.known().catalogue().all(), policy(today));
    }

    /** Whether there is a policy to rank by. */
    public boolean published() {
        return policies.any();
    }

    /** The policy in force on a day. */
    public SuccessionPolicy policy(LocalDate day) {
        return policies.inForce(day).orElseThrow(() -> new IllegalStateException("No succession policy is published"));
    }

    private byte[] cells(AgencyColumns people) {
        Map<UUID, Byte> known = boxes.all();
        byte[] cells = new byte[people.size()];
        Arrays.fill(cells, TalentCell.UNKNOWN);
        for (int person = 0; person < cells.length; person++) {
            cells[person] = known.getOrDefault(people.employee(person), TalentCell.UNKNOWN);
        }
        return cells;
    }
}
