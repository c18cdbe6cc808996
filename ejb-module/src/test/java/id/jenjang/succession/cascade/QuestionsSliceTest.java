package id.jenjang.succession.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.desk.BrowsingOf;
import id.jenjang.succession.list.RankedAgency;
import id.jenjang.succession.rank.SuccessionChain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_chain_is_answered_in_the_background_and_kept(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            UUID badan = small.unit("badan");
            QuestionForm form = form(QuestionKind.CASCADE, Optional.empty(), small.seat("badan"));
            assertThat(desk.asking.ask(badan, form)).isTrue();
            assertThat(desk.asking.ask(badan, form)).as("the same form again").isTrue();
            assertThat(desk.asking.newest(small.unit("kota"))).hasSize(1);
            assertThat(desk.asking.answer(badan, form.uuid()).chains()).isEmpty();

            desk.answers.answer(form.uuid());
            QuestionView view = desk.asking.answer(badan, form.uuid());
            assertThat(view.question().state()).isEqualTo(QuestionState.READY);
            assertThat(view.chains()).isNotEmpty().allSatisfy(chain -> {
                assertThat(chain.steps().get(0).unit()).isEqualTo("Unit badan");
                assertThat(chain.end()).isEqualTo(SuccessionChain.End.NOBODY_READY);
            });
            assertThat(view.people()).containsAnyOf(small.person("ani"), small.person("budi"), small.person("kadis"));
            assertThat(view.outOfDate()).isFalse();

            small.supervisor("dedi", "badan");
            small.computeAnew();
            assertThat(desk.asking.answer(badan, form.uuid()).outOfDate()).isTrue();
            assertThat(desk.told.all).extracting(Act::verb).containsExactly("succession.question.asked");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_that_begins_with_one_person_has_that_person_first(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            QuestionForm form = form(QuestionKind.CASCADE, Optional.of(small.person("budi")), small.seat("badan"));
            desk.asking.ask(small.unit("badan"), form);
            desk.answers.answer(form.uuid());
            assertThat(desk.asking.answer(small.unit("badan"), form.uuid()).chains())
                    .isNotEmpty()
                    .allMatch(chain -> chain.steps().get(0).employee().equals(small.person("budi")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_leaves_at_once_is_followed_by_others(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            UUID kota = small.unit("kota");
            QuestionForm form =
                    form(QuestionKind.DEPARTURES, Optional.empty(), small.seat("badan"), small.seat("dinas"));
            assertThat(desk.asking.ask(kota, form)).isTrue();
            desk.answers.answer(form.uuid());
            QuestionView view = desk.asking.answer(kota, form.uuid());
            assertThat(view.filled().size() + view.open().size()).isEqualTo(2);
            assertThat(view.filled())
                    .extracting(QuestionView.FilledRow::employee)
                    .doesNotHaveDuplicates()
                    .doesNotContain(small.person("kadis"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void positions_of_elsewhere_and_none_are_not_asked_about_and_answers_keep_to_their_unit(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            UUID dinas = small.unit("dinas");
            assertThat(desk.asking.ask(dinas, form(QuestionKind.CASCADE, Optional.empty(), small.seat("badan"))))
                    .isFalse();
            assertThat(desk.asking.ask(dinas, form(QuestionKind.DEPARTURES, Optional.empty())))
                    .isFalse();
            QuestionForm form = form(QuestionKind.CASCADE, Optional.empty(), small.seat("dinas"));
            desk.asking.ask(dinas, form);
            assertThatThrownBy(() -> desk.asking.answer(small.unit("badan"), form.uuid()))
                    .isInstanceOf(NotAllowed.class);
            assertThat(desk.asking.newest(small.unit("badan"))).isEmpty();
        });
    }

    private static QuestionForm form(QuestionKind kind, Optional<UUID> first, UUID... positions) {
        return new QuestionForm(UUID.randomUUID(), kind, List.of(positions), first);
    }

    private static final class Desk {
        private final Told<Act> told = new Told<>();
        private final AskingQuestions asking;
        private final Answers answers;

        Desk(RankedAgency small) {
            small.critical("dinas", true);
            small.critical("badan", true);
            small.supervisor("ani", "seksi");
            small.supervisor("budi", "badan");
            small.compute();
            Questions questions = new Questions(small.database());
            CurrentJobs jobs = new CurrentJobs(small.database());
            asking = new AskingQuestions(
                    questions,
                    BrowsingOf.agency(small),
                    small.ranked(),
                    new PeopleAmong(small.database()),
                    new ScheduledJobs(small.database()),
                    CallersOf.analyst(null),
                    told,
                    RankedAgency.CLOCK);
            answers = new Answers(
                    questions,
                    small.ranked(),
                    new Dossiers(small.database(), jobs),
                    jobs,
                    new UnitTree(small.database()),
                    RankedAgency.CLOCK);
        }
    }
}
