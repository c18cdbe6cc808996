package id.jenjang.succession.cascade;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PersonRow;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.ChartAsked;
import id.jenjang.succession.desk.PositionLine;
import id.jenjang.succession.list.RankedLists;
import id.jenjang.succession.list.RankingState;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets committee, analysts and officers ask what follows, and read the answers (bertanya bagaimana jika). */
@Stateless
public class AskingQuestions {
    /** The most positions of one question. */
    public static final int MOST = 50;

    private static final int NEWEST = 20;

    @Inject
    private Questions questions;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private RankedLists lists;

    @Inject
    private PeopleAmong people;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public AskingQuestions() {}

    AskingQuestions(
            Questions questions,
            BrowsingSuccessors browsing,
            RankedLists lists,
            PeopleAmong people,
            ScheduledJobs jobs,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.questions = questions;
        this.browsing = browsing;
        this.lists = lists;
        this.people = people;
        this.jobs = jobs;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks about positions of a unit or below it; false, with nothing asked, where they are none or too many. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public boolean ask(@AboutUnit UUID unit, QuestionForm form) {
        if (questions.find(form.uuid()).isPresent()) {
            return true;
        }
        Set<UUID> there = browsing.chart(unit, ChartAsked.ALL).lines().stream()
                .map(PositionLine::position)
                .collect(Collectors.toSet());
        int most = form.kind() == QuestionKind.CASCADE ? 1 : MOST;
        if (form.positions().isEmpty() || form.positions().size() > most || !there.containsAll(form.positions())) {
            return false;
        }
        questions.add(form, unit, callers.actor(), clock.instant());
        jobs.schedule(QuestionJob.NAME, form.uuid().toString());
        trail.fire(new Act(
                "succession.question.asked",
                form.first(),
                Map.of("question", form.uuid().toString(), "kind", form.kind().name())));
        return true;
    }

    /** The newest questions about a unit or what is below it. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<QuestionRow> newest(@AboutUnit UUID unit) {
        return questions.newest(unit, NEWEST);
    }

    /** The unit that a question is about, which its answer is asked for by; empty where there is none. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public Optional<UUID> unitOf(UUID question) {
        return questions.find(question).map(QuestionRow::unit);
    }

    /** A question of that unit with its answer, as far as it is answered. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public QuestionView answer(@AboutUnit UUID unit, UUID question) {
        QuestionRow row = questions
                .find(question)
                .filter(one -> one.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed("AskingQuestions"));
        Answer answer = questions.answer(question).orElseGet(() -> new Answer(List.of(), List.of(), List.of()));
        List<UUID> all = answer.people().distinct().toList();
        Map<UUID, String> names = new HashMap<>();
        for (PersonRow person : people.page(all, PeopleAmong.Wanted.ANY, LocalDate.now(clock), 0, all.size())) {
            names.put(person.uuid(), person.name());
        }
        Optional<Long> now = lists.state().map(RankingState::revision);
        return new QuestionView(
                row,
                answer.chains().stream().map(chain -> chain(chain, names)).toList(),
                answer.filled().stream()
                        .map(one -> new QuestionView.FilledRow(
                                one.position(), one.employee(), names.getOrDefault(one.employee(), "")))
                        .toList(),
                answer.open(),
                row.revision().isPresent() && !row.revision().equals(now));
    }

    private static QuestionView.ChainView chain(Answer.Chain chain, Map<UUID, String> names) {
        return new QuestionView.ChainView(
                chain.steps().stream()
                        .map(step -> new QuestionView.StepRow(
                                step.employee(),
                                names.getOrDefault(step.employee(), ""),
                                step.job(),
                                step.unit(),
                                step.score()))
                        .toList(),
                chain.lastJob(),
                chain.lastUnit(),
                chain.end(),
                chain.loss());
    }
}
