package id.jenjang.decision.approval;

import id.jenjang.access.Act;
import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.audit.ChainedActs;
import id.jenjang.decision.AskedConsent;
import id.jenjang.decision.Basis;
import id.jenjang.decision.MatterKind;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.ProposedDecision;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.procedure.ProceduresInStore;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.decision.record.Clocked;
import id.jenjang.decision.record.Delegations;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.people.AppointingPeople;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * An agency with offices A, B and C below one root, heads and staff, and the approvals as a server would run them: each
 * act in a transaction of its own, with the trail chained just before the commit.
 */
public final class Office {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    public static final LocalDate TODAY = SmallAgency.TODAY;
    public static final LocalDate START = TODAY.plusDays(40);
    public static final Locale ID = new Locale("id", "ID");

    public final SmallAgency agency;
    final ToldEvents events = new ToldEvents();
    public final ThreadTransactions transactions;
    public final Clock clock;
    final PublishedProcedures procedures;
    final List<MatterKind> kinds = new ArrayList<>();

    Office(DataSource database, SmallAgency agency, Clock clock) {
        this.agency = agency;
        this.clock = clock;
        this.transactions = new ThreadTransactions(database)
                .before(connection -> ChainedActs.append(connection, clock, "uji", events.told(Act.class)));
        this.procedures = new PublishedProcedures(transactions);
    }

    /** On a new database: head of the root, of A, of B, of C, two members of staff in each office. */
    public static Office in(DataSource database) {
        SmallAgency agency = SmallAgency.in(database);
        agency.unit("kota", null)
                .headSeat("kota")
                .person("sekda")
                .heads("sekda", "kota", "DEFINITIVE", LocalDate.of(2020, 1, 1), null);
        for (String unit : List.of("a", "b", "c")) {
            agency.unit(unit, "kota").headSeat(unit).person("kepala-" + unit);
            agency.heads("kepala-" + unit, unit, "DEFINITIVE", LocalDate.of(2020, 1, 1), null);
            agency.staff("staf-" + unit + "1", unit).staff("staf-" + unit + "2", unit);
        }
        Clock clock = at(TODAY);
        ProceduresInStore.publish(database, clock);
        return new Office(database, agency, clock);
    }

    /** The same on another day. */
    public Office on(LocalDate day) {
        Office later = new Office(transactions, agency, at(day));
        later.kinds.addAll(kinds);
        return later;
    }

    /** The same over another way to the database. */
    Office over(DataSource database) {
        return new Office(database, agency, clock);
    }

    static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 30).atZone(ZONE).toInstant(), ZONE);
    }

    public World world() {
        return new World(new HeadsOfUnits(transactions), new PeopleOfUnits(transactions), procedures, clock);
    }

    public Parties parties() {
        return new Parties(new UnitTree(transactions), new Delegations(transactions), world());
    }

    Approvals approvals() {
        MatterLog log = new MatterLog(transactions);
        return new Approvals(
                new Matters(transactions),
                log,
                procedures,
                world(),
                parties(),
                new Kinds(kinds),
                new Names(transactions),
                telling());
    }

    public Telling telling() {
        return new Telling(
                new MatterLog(transactions), new Outbox(transactions, new ScheduledJobs(transactions)), events);
    }

    /** Runs one act in its own transaction. */
    public <T> T act(Callable<T> work) {
        events.forget();
        try {
            return transactions.requiresNew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID person(String key) {
        return agency.uuid("employee", key);
    }

    public UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    /** A person who signs on under their key. */
    public Caller caller(String key, Role... roles) {
        Set<Role> all = EnumSet.of(Role.EMPLOYEE);
        all.addAll(Arrays.asList(roles));
        return new Caller(key, Optional.of(person(key)), all, Optional.empty());
    }

    /** An account without an employee. */
    public static Caller officer(String user, Role role) {
        return new Caller(user, Optional.empty(), Set.of(role), Optional.empty());
    }

    public ProposedDecision move(String person, String from, String to) {
        return new ProposedDecision(
                UUID.randomUUID(),
                person(person),
                Optional.of(unit(from)),
                Optional.of(unit(to)),
                START,
                Optional.empty());
    }

    /** The same to a position, by the key of its seat. */
    public ProposedDecision moveTo(String person, String from, String to, String seat, LocalDate day) {
        return new ProposedDecision(
                UUID.randomUUID(),
                person(person),
                Optional.of(unit(from)),
                Optional.of(unit(to)),
                day,
                Optional.of(agency.uuid("seat", seat)));
    }

    /** Approved by everyone who is asked, whatever it holds. */
    public void approveAll(UUID matter) {
        while (matter(matter).state() == MatterState.PROPOSED) {
            Step step = matter(matter).steps().stream()
                    .filter(Step::open)
                    .findFirst()
                    .orElseThrow();
            Caller by = step.role().isPresent()
                    ? officer(step.rule().key(), step.role().get())
                    : new Caller(
                            "kepala " + step.answerer().orElseThrow(),
                            step.answerer(),
                            Set.of(Role.EMPLOYEE),
                            Optional.empty());
            approve(new StepCommand(step.uuid(), matter(matter).revision(), UUID.randomUUID()), by);
        }
    }

    /** Lets everything take effect whose day has come; how many matters something happened to. */
    public int takeEffect() {
        Effects effects =
                new Effects(new Matters(transactions), new AppointingPeople(transactions), world(), telling());
        int taken = 0;
        for (UUID matter : deadlines().effective()) {
            taken += act(() -> effects.takeEffect(matter)) ? 1 : 0;
        }
        return taken;
    }

    /** Goes through the deadlines as the timer does; how many notices went out. */
    public int remind() {
        int told = 0;
        for (UUID matter : deadlines().near()) {
            told += act(() -> deadlines().remind(matter));
        }
        return told;
    }

    /** Looks who heads today, as the timer does; in how many matters somebody else has to answer. */
    public int look() {
        int changed = 0;
        for (UUID matter : deadlines().notLookedAt()) {
            changed += act(() -> deadlines().look(matter)) ? 1 : 0;
        }
        return changed;
    }

    private Deadlines deadlines() {
        return new Deadlines(new Matters(transactions), new Clocked(transactions), world(), telling());
    }

    public static Proposal proposal(List<ProposedDecision> decisions, AskedConsent... consents) {
        Basis basis = new Basis("{\"n\":1}", "mutasi-setara 1", "network 1", OptionalLong.of(7), "ab".repeat(32));
        return new Proposal("rotation", UUID.randomUUID(), decisions, List.of(consents), basis, UUID.randomUUID());
    }

    public ProposalAnswer propose(Proposal proposal) {
        return act(() -> approvals().propose(proposal, new Party("analis", Optional.empty(), Set.of(), List.of())));
    }

    public UUID proposed(ProposedDecision... decisions) {
        return propose(proposal(List.of(decisions))).matter().orElseThrow();
    }

    public StoredMatter stored(UUID matter) {
        return new Matters(transactions).find(matter).orElseThrow();
    }

    public Matter matter(UUID matter) {
        return stored(matter).matter();
    }

    /** The open step of that key; the first where there are several. */
    public Step open(UUID matter, String key) {
        return matter(matter).steps().stream()
                .filter(each -> each.open() && each.rule().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public StepCommand command(UUID matter, String step) {
        return new StepCommand(open(matter, step).uuid(), matter(matter).revision(), UUID.randomUUID());
    }

    public ActAnswer approve(UUID matter, String step, Caller caller) {
        return approve(command(matter, step), caller);
    }

    public ActAnswer approve(StepCommand command, Caller caller) {
        return act(() -> approvals().approve(command, caller, caller.user(), ID));
    }

    /** Hands one step to somebody. */
    public ActAnswer hand(StepCommand command, UUID to, Caller caller) {
        StepCommand fresh = new StepCommand(command.step(), command.revision(), UUID.randomUUID());
        return act(() -> approvals().hand(fresh, to, caller, caller.user()));
    }

    /** Approved by everyone down to the appointing officer. */
    public UUID decided(ProposedDecision move, String releasing, String receiving) {
        UUID matter = proposed(move);
        approve(matter, "releasing", caller(releasing));
        approve(matter, "receiving", caller(receiving));
        approve(matter, "assessment-team", officer("tim", Role.ASSESSMENT_TEAM));
        approve(matter, "authorised-officer", officer("pyb", Role.AUTHORISED_OFFICER));
        approve(matter, "appointing-officer", officer("ppk", Role.APPOINTING_OFFICER));
        return matter;
    }

    public Instant now() {
        return clock.instant();
    }
}
