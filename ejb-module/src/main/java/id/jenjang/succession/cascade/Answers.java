package id.jenjang.succession.cascade;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.list.RankedLists;
import id.jenjang.succession.list.RankedLists.Ranked;
import id.jenjang.succession.rank.Cascade;
import id.jenjang.succession.rank.ChainMove;
import id.jenjang.succession.rank.Departures;
import id.jenjang.succession.rank.SuccessionChain;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers questions from the ranking of this node, and stores the answers. */
@Dependent
class Answers {
    private static final System.Logger LOG = System.getLogger(Answers.class.getName());

    private Questions questions;
    private RankedLists lists;
    private Dossiers dossiers;
    private CurrentJobs jobs;
    private UnitTree tree;
    private Clock clock;

    Answers() {}

    @Inject
    Answers(Questions questions, RankedLists lists, Dossiers dossiers, CurrentJobs jobs, UnitTree tree, Clock clock) {
        this.questions = questions;
        this.lists = lists;
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.tree = tree;
        this.clock = clock;
    }

    /** Answers a question that waits; does nothing for any other. */
    void answer(UUID uuid) {
        Optional<QuestionRow> question = questions.find(uuid).filter(one -> one.state() == QuestionState.WAITING);
        if (question.isEmpty()) {
            return;
        }
        try {
            lists.ask(ranked -> {
                questions.answered(uuid, of(question.get(), ranked), ranked.revision());
                return null;
            });
        } catch (RuntimeException e) {
            questions.failed(uuid);
            // The question says that it failed, and is asked again when somebody wants to.
            LOG.log(System.Logger.Level.WARNING, "A question of succession could not be answered", e);
        }
    }

    private Answer of(QuestionRow question, Ranked ranked) {
        List<UUID> known = question.positions().stream()
                .filter(ranked.positions()::containsKey)
                .toList();
        if (question.kind() == QuestionKind.DEPARTURES) {
            Departures gone = Departures.of(ranked.ranking(), new HashSet<>(known));
            List<Answer.Filled> filled = known.stream()
                    .filter(gone.filled()::containsKey)
                    .map(position -> new Answer.Filled(position, gone.filled().get(position)))
                    .toList();
            return new Answer(List.of(), filled, gone.open());
        }
        List<Answer.Chain> chains = new ArrayList<>();
        Cascade cascade = new Cascade(
                ranked.ranking(), who -> held(who).map(Appointment::position).orElse(null));
        for (UUID position : known) {
            List<SuccessionChain> found =
                    question.first().map(first -> cascade.of(position, first)).orElseGet(() -> cascade.of(position));
            found.forEach(chain ->
                    chains.add(chain(chain, ranked.positions().get(position).unit())));
        }
        return new Answer(chains, List.of(), List.of());
    }

    private Answer.Chain chain(SuccessionChain chain, UUID first) {
        List<Answer.Step> steps = new ArrayList<>();
        UUID unit = first;
        for (ChainMove move : chain.moves()) {
            steps.add(new Answer.Step(move.employee(), job(move.toJob()), unit(unit), move.score()));
            unit = held(move.employee()).map(Appointment::unit).orElse(null);
        }
        return new Answer.Chain(steps, job(chain.lastJob()), unit(unit), chain.end(), chain.loss());
    }

    private Optional<Appointment> held(UUID employee) {
        return dossiers.of(employee).flatMap(person -> person.definitive(LocalDate.now(clock)));
    }

    private String job(String code) {
        return jobs.known().catalogue().byCode(code).map(Job::name).orElse(code);
    }

    private String unit(UUID unit) {
        return unit == null ? "" : tree.nameOf(unit).orElse("");
    }
}
