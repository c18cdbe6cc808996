package id.jenjang.decision.approval;

import id.jenjang.decision.Basis;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.ProposedDecision;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.procedure.DemoProcedures;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.decision.record.Delegations;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.decision.record.Matters;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitTree;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Moves out of one head's unit, proposed straight into a database whose server is down; for tests of approvals. */
public final class StoredProposals {
    private final DataSource database;
    private final Clock clock;

    /** Proposals in that database, as of that clock; it holds people and procedures already. */
    public StoredProposals(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Proposes to move people of the head's unit elsewhere, each alone.
     *
     * @param headNumber the head's employee number
     * @param most how many at most
     * @return the matters, in the order proposed
     */
    public List<UUID> outOf(String headNumber, int most) {
        LocalDate today = LocalDate.now(clock);
        UUID head = new KnownEmployees(database).byNumber(headNumber).orElseThrow();
        UUID from = new HeadsOfUnits(database)
                .headedBy(head, today).stream().findFirst().orElseThrow();
        PeopleOfUnits people = new PeopleOfUnits(database);
        UUID to = people.parent(from).orElseThrow();
        List<UUID> matters = new ArrayList<>();
        for (PersonRow person : people.in(from, today)) {
            if (matters.size() < most && !person.uuid().equals(head)) {
                matters.add(propose(person.uuid(), from, to, today.plusMonths(2)));
            }
        }
        return matters;
    }

    private UUID propose(UUID person, UUID from, UUID to, LocalDate day) {
        ProposedDecision decision = new ProposedDecision(
                UUID.randomUUID(), person, Optional.of(from), Optional.of(to), day, Optional.empty());
        Proposal proposal = new Proposal(
                DemoProcedures.TRIAL, UUID.randomUUID(), List.of(decision), List.of(), Basis.NONE, UUID.randomUUID());
        return approvals()
                .propose(proposal, new Party("analis", Optional.empty(), Set.of(), List.of()))
                .matter()
                .orElseThrow();
    }

    private Approvals approvals() {
        PublishedProcedures procedures = new PublishedProcedures(database);
        MatterLog log = new MatterLog(database);
        Delegations delegations = new Delegations(database);
        World world = new World(new HeadsOfUnits(database), new PeopleOfUnits(database), procedures, clock);
        return new Approvals(
                new Matters(database),
                log,
                procedures,
                world,
                new Parties(new UnitTree(database), delegations, world),
                new Kinds(List.of()),
                new Names(database),
                new Telling(log, new Outbox(database, new ScheduledJobs(database)), new Unheard()));
    }
}
