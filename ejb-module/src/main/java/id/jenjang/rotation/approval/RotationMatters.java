package id.jenjang.rotation.approval;

import id.jenjang.access.guard.Callers;
import id.jenjang.decision.DecisionRef;
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
import id.jenjang.rotation.plan.UnitEffects;
import id.jenjang.rotation.plan.UnitEffects.Effect;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.RotationTexts;
import id.jenjang.rotation.solve.RotationAnswer;
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
    private Callers callers;
    private Clock clock;

    RotationMatters() {}

    /** By the given collections. */
    @Inject
    public RotationMatters(ProposedChains chains, Plans plans, Workbench workbench, Callers callers, Clock clock) {
        this.chains = chains;
        this.plans = plans;
        this.workbench = workbench;
        this.callers = callers;
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
        UnitEffects effects = new UnitEffects(
                prepared.problem(),
                stored.get().moves(),
                plan.answer().map(RotationAnswer::moves).orElseGet(List::of));
        List<Reason> reasons = reasons(prepared, look, moves, texts);
        return new MatterView(
                sentence(asked.matter(), moves, texts),
                units(effects, moves, asked.readerUnits(), texts),
                reasons,
                links(asked.matter(), moves, texts),
                documents(asked.matter(), texts),
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

    private static String sentence(MatterRef matter, List<MoveRow> moves, RotationTexts texts) {
        MoveRow first = moves.get(0);
        LocalDate day = day(matter, first);
        return moves.size() == 1
                ? texts.render(Text.of(
                        "view.one",
                        first.name(),
                        first.fromJob(),
                        first.fromUnitName(),
                        first.toJob(),
                        first.toUnitName(),
                        day))
                : texts.render(Text.of("view.chain", moves.size(), first.toJob(), first.toUnitName(), day));
    }

    private static List<UnitChange> units(
            UnitEffects effects, List<MoveRow> moves, Set<UUID> readers, RotationTexts texts) {
        Set<UUID> touched = new LinkedHashSet<>();
        moves.forEach(move -> {
            touched.add(move.fromUnit());
            touched.add(move.toUnit());
        });
        return touched.stream()
                .map(effects::on)
                .map(effect -> new UnitChange(
                        effect.unit(), effect.name(), figures(effect, effects, texts), besides(effect, effects, texts)))
                .sorted(Comparator.comparing(change -> !readers.contains(change.unit())))
                .toList();
    }

    private static List<Figure> figures(Effect effect, UnitEffects effects, RotationTexts texts) {
        boolean worse = effect.after() < effect.before();
        return List.of(
                new Figure(
                        texts.render(Text.of("view.staff", effect.seats())),
                        texts.render(Text.of("view.people", effect.before())),
                        texts.render(Text.of("view.people", effect.after())),
                        worse),
                new Figure(
                        texts.render(Text.of("view.gaps")),
                        texts.render(Text.of("view.people", Math.max(0, effect.seats() - effect.before()))),
                        texts.render(Text.of("view.people", Math.max(0, effect.seats() - effect.after()))),
                        worse),
                new Figure(
                        texts.render(Text.of("view.tenure", effects.day())),
                        texts.render(Text.of("view.months", effect.monthsBefore())),
                        texts.render(Text.of("view.months", effect.monthsAfter())),
                        false));
    }

    private static List<String> besides(Effect effect, UnitEffects effects, RotationTexts texts) {
        List<String> besides = new ArrayList<>();
        if (effect.othersOut() + effect.othersIn() > 0) {
            besides.add(texts.render(Text.of("view.others", effect.othersOut(), effect.othersIn())));
        }
        if (effect.gone() > 0) {
            besides.add(texts.render(Text.of("view.leaving", effect.gone(), effects.horizon())));
        }
        return besides;
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

    /** From when, as it stands now: what is decided late begins later than planned. */
    private static LocalDate day(MatterRef matter, MoveRow move) {
        return matter.decisions().stream()
                .filter(decision -> decision.person().equals(move.employee()))
                .map(DecisionRef::effectiveOn)
                .findFirst()
                .orElse(move.effective());
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

    /** Where it is read, for those who write decrees; for others that there is one. */
    private List<Document> documents(MatterRef matter, RotationTexts texts) {
        boolean writes = callers.current().roles().stream().anyMatch(WritingDecrees.WRITERS::contains);
        String address = writes ? "/rotation/decrees?chain=" + matter.reference() : "";
        return List.of(new Document(texts.render(Text.of("view.decree")), true, address));
    }
}
