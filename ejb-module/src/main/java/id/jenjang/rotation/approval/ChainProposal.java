package id.jenjang.rotation.approval;

import id.jenjang.decision.AskedConsent;
import id.jenjang.decision.Basis;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.ProposedDecision;
import id.jenjang.people.JobCatalogue;
import id.jenjang.rotation.plan.ChainRow;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.store.StoredPlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** A chain as it is brought before the decisions: one matter with a decision for each move, and what it rests on. */
final class ChainProposal {
    static final String PROCEDURE = "rotation";
    private static final String MINISTER = "Menteri Dalam Negeri";

    private final StoredPlan plan;
    private final RotationTerms terms;
    private final Picture picture;
    private final JobCatalogue jobs;

    ChainProposal(StoredPlan plan, RotationTerms terms, Picture picture, JobCatalogue jobs) {
        this.plan = plan;
        this.terms = terms;
        this.picture = picture;
        this.jobs = jobs;
    }

    /** The proposal; the same chain of the same plan is the same command. */
    Proposal of(ChainRow chain) {
        return of(chain, plan.uuid() + " " + chain.reference());
    }

    /** The proposal anew after it was returned at that moment; the same return is answered once. */
    Proposal again(ChainRow chain, Instant returned) {
        return of(chain, plan.uuid() + " " + chain.reference() + " " + returned);
    }

    private Proposal of(ChainRow chain, String command) {
        return new Proposal(
                PROCEDURE,
                chain.reference(),
                chain.moves().stream().map(ChainProposal::decision).toList(),
                consents(chain),
                basis(chain),
                UUID.nameUUIDFromBytes(command.getBytes(StandardCharsets.UTF_8)));
    }

    private static ProposedDecision decision(MoveRow move) {
        return new ProposedDecision(
                UUID.nameUUIDFromBytes(
                        (move.chainReference() + " " + move.employee()).getBytes(StandardCharsets.UTF_8)),
                move.employee(),
                Optional.of(move.fromUnit()),
                Optional.of(move.toUnit()),
                move.effective(),
                Optional.of(move.toPosition()));
    }

    /** A move inside a freeze rests on the consent that lifts it; its number, date and document are asked for. */
    private List<AskedConsent> consents(ChainRow chain) {
        return terms.inUse(RuleKind.FREEZE)
                .filter(rule -> chain.moves().stream().anyMatch(move -> touches(rule, move)))
                .map(rule -> new AskedConsent(
                        MINISTER,
                        (rule.citation().regulation() + " " + rule.citation().article()).strip()))
                .distinct()
                .toList();
    }

    private boolean touches(PolicyRule rule, MoveRow move) {
        return rule.span() != null
                && rule.span().covers(move.effective())
                && Stream.of(
                                picture.person(move.employee()).map(Mover::job),
                                picture.position(move.toPosition()).map(post -> post.job()))
                        .flatMap(Optional::stream)
                        .flatMap(code -> jobs.byCode(code).stream())
                        .anyMatch(job -> rule.forLevel(job.level()));
    }

    private Basis basis(ChainRow chain) {
        StringBuilder moves = new StringBuilder();
        for (MoveRow move : chain.moves()) {
            moves.append(moves.isEmpty() ? "" : ",")
                    .append("{\"person\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"on\":\"%s\"}"
                            .formatted(move.employee(), move.fromPosition(), move.toPosition(), move.effective()));
        }
        String snapshot = "{\"plan\":\"%s\",\"inputs\":\"%s\",\"terms\":\"%s\",\"moves\":[%s]}"
                .formatted(plan.uuid(), plan.inputHash(), TermsText.hash(TermsText.write(terms)), moves);
        String sets = terms.inUse()
                .map(PolicyRule::key)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Basis(snapshot, sets, plan.solver(), OptionalLong.of(plan.seed()), plan.resultHash());
    }
}
