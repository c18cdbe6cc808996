package id.jenjang.rotation.approval;

import id.jenjang.decision.MatterAsked;
import id.jenjang.decision.MatterKind;
import id.jenjang.decision.MatterRef;
import id.jenjang.decision.MatterView;
import id.jenjang.decision.MatterView.Document;
import id.jenjang.decision.MatterView.Figure;
import id.jenjang.decision.MatterView.Link;
import id.jenjang.decision.MatterView.Reason;
import id.jenjang.decision.MatterView.UnitChange;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.desk.Prepared;
import id.jenjang.rotation.desk.Workbench;
import id.jenjang.rotation.plan.Explanation;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.PlanLook;
import id.jenjang.rotation.plan.Staffing;
import id.jenjang.rotation.plan.StaffingRow;
import id.jenjang.rotation.plan.UnitTenure;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.RotationTexts;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.StoredMatter;
import id.jenjang.rotation.store.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What approvers are shown of a chain of moves, and what of it has become stale. */
@ApplicationScoped
public class RotationMatters implements MatterKind {
    private static final Set<String> NOT_OF_ONE_CHAIN = Set.of("rotasi.ketetapan");

    private ProposedChains chains;
    private Plans plans;
    private Workbench workbench;
    private Clock clock;

    RotationMatters() {}

    /** By the given collections. */
    @Inject
    public RotationMatters(ProposedChains chains, Plans plans, Workbench workbench, Clock clock) {
        this.chains = chains;
        this.plans = plans;
        this.workbench = workbench;
        this.clock = clock;
    }

    @Override
    public String procedure() {
        return ChainProposal.PROCEDURE;
    }

    @Override
    public MatterView show(MatterAsked asked) {
        RotationTexts texts = RotationTexts.in(asked.locale());
        Optional<StoredMatter> stored = chains.find(asked.matter().reference());
        if (stored.isEmpty()) {
            return new MatterView(
                    texts.render(Text.of("view.gone")), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        StoredPlan plan = plans.byId(stored.get().plan()).orElseThrow();
        Prepared prepared = workbench.of(plan);
        PlanLook look = new PlanLook(prepared.problem(), stored.get().moves(), plan.uuid());
        List<MoveRow> moves = look.moves();
        List<Reason> reasons = reasons(prepared, look, moves, texts);
        return new MatterView(
                sentence(moves, texts),
                units(prepared, stored.get().moves(), moves, asked.readerUnits(), texts),
                reasons,
                links(asked.matter(), moves, texts),
                documents(moves, texts),
                moves.stream().map(MoveRow::employee).toList());
    }

    @Override
    public List<String> stale(MatterRef matter, Locale locale) {
        RotationTexts texts = RotationTexts.in(locale);
        Optional<StoredMatter> stored = chains.find(matter.reference());
        if (stored.isEmpty()) {
            return List.of(texts.render(Text.of("view.gone")));
        }
        StoredPlan plan = plans.byId(stored.get().plan()).orElseThrow();
        List<Move> moves = stored.get().moves().stream()
                .map(move -> new Move(move.person(), move.from(), move.to(), move.period() + 1))
                .toList();
        return workbench.breaches(plan, moves, LocalDate.now(clock)).stream()
                .filter(breach -> !NOT_OF_ONE_CHAIN.contains(breach.rule()))
                .map(breach -> sentence(breach, texts))
                .distinct()
                .toList();
    }

    private static String sentence(Breach breach, RotationTexts texts) {
        String article =
                (breach.citation().regulation() + " " + breach.citation().article()).strip();
        return texts.render(Text.of("view.stale", texts.rule(breach.rule()), texts.render(breach.words()), article));
    }

    private static String sentence(List<MoveRow> moves, RotationTexts texts) {
        MoveRow first = moves.get(0);
        return moves.size() == 1
                ? texts.render(Text.of(
                        "view.one",
                        first.name(),
                        first.fromJob(),
                        first.fromUnitName(),
                        first.toJob(),
                        first.toUnitName(),
                        first.effective()))
                : texts.render(
                        Text.of("view.chain", moves.size(), first.toJob(), first.toUnitName(), first.effective()));
    }

    private static List<UnitChange> units(
            Prepared prepared, List<PlannedMove> planned, List<MoveRow> moves, Set<UUID> readers, RotationTexts texts) {
        Set<UUID> touched = new LinkedHashSet<>();
        moves.forEach(move -> {
            touched.add(move.fromUnit());
            touched.add(move.toUnit());
        });
        UnitTenure tenure = new UnitTenure(prepared.problem(), planned);
        List<UnitChange> changes = new ArrayList<>();
        for (StaffingRow row : new Staffing(prepared.problem(), planned).rows()) {
            if (touched.contains(row.unit())) {
                changes.add(new UnitChange(row.unit(), row.name(), figures(row, tenure, texts)));
            }
        }
        changes.sort(Comparator.comparing(change -> !readers.contains(change.unit())));
        return changes;
    }

    private static List<Figure> figures(StaffingRow row, UnitTenure tenure, RotationTexts texts) {
        int after = row.periods().get(row.periods().size() - 1).staff();
        int monthsBefore = tenure.before(row.unit());
        int monthsAfter = tenure.after(row.unit());
        return List.of(
                new Figure(
                        texts.render(Text.of("view.staff", row.seats())),
                        texts.render(Text.of("view.people", row.before())),
                        texts.render(Text.of("view.people", after)),
                        after < row.before()),
                new Figure(
                        texts.render(Text.of("view.gaps")),
                        texts.render(Text.of("view.people", Math.max(0, row.seats() - row.before()))),
                        texts.render(Text.of("view.people", Math.max(0, row.seats() - after))),
                        after < row.before()),
                new Figure(
                        texts.render(Text.of("view.tenure")),
                        texts.render(Text.of("view.months", monthsBefore)),
                        texts.render(Text.of("view.months", monthsAfter)),
                        false));
    }

    private static List<Reason> reasons(Prepared prepared, PlanLook look, List<MoveRow> moves, RotationTexts texts) {
        Explanation explanation = new Explanation(prepared.problem(), look);
        List<Reason> reasons = new ArrayList<>();
        for (MoveRow move : moves) {
            explanation
                    .person(move.employee())
                    .ifPresent(why -> why.words().forEach(words -> {
                        boolean against = words.key().startsWith("why.against");
                        reasons.add(new Reason(texts.render(words), move.name(), against));
                    }));
        }
        return reasons;
    }

    private static List<Link> links(MatterRef matter, List<MoveRow> moves, RotationTexts texts) {
        List<Link> links = new ArrayList<>();
        for (MoveRow move : moves) {
            matter.decisions().stream()
                    .filter(decision -> decision.person().equals(move.employee()))
                    .findFirst()
                    .ifPresent(decision -> links.add(new Link(
                            decision.uuid(),
                            move.employee(),
                            move.name(),
                            move.fromJob() + ", " + move.fromUnitName(),
                            move.toJob() + ", " + move.toUnitName(),
                            texts.render(Text.of("view.when", decision.effectiveOn())))));
        }
        return links;
    }

    private static List<Document> documents(List<MoveRow> moves, RotationTexts texts) {
        String address = "/rotation/decree/" + moves.get(0).chainReference();
        return List.of(new Document(texts.render(Text.of("view.decree")), true, address));
    }
}
