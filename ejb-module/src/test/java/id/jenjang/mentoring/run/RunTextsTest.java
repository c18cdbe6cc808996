package id.jenjang.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Explainer;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchPerson;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.people.Grade;
import id.jenjang.people.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept with a run reads back as it was, but for what is never kept. */
class RunTextsTest {
    private static final UUID MIRA = new UUID(1, 1);
    private static final UUID MADE = new UUID(1, 2);
    private static final UUID ANI = new UUID(2, 1);
    private static final UUID BUDI = new UUID(2, 2);
    private static final UUID CICA = new UUID(2, 3);

    private static MatchPerson person(UUID id, boolean known) {
        return new MatchPerson(
                id,
                known ? new UUID(3, 1) : null,
                known ? "Balai Kota" : "",
                Set.of("id", "jv"),
                known ? Sex.FEMALE : null,
                known ? Sex.FEMALE : null,
                known ? new Grade(Grade.Scheme.PPPK, 8) : null,
                known ? 3 : 0,
                known ? Set.of(new UUID(9, 1)) : Set.of(),
                -1L);
    }

    private static MatchInput input(Set<UUID> avoids, Set<Couple> declined) {
        List<MatchMentor> mentors = List.of(
                new MatchMentor(
                        person(MIRA, false), Map.of("M.01", 4), Set.of("J1"), Set.of("A"), 1, List.of(ANI), Set.of()),
                new MatchMentor(person(MADE, false), Map.of(), Set.of(), Set.of(), 1, List.of(), Set.of()));
        List<MatchMentee> mentees = List.of(mentee(ANI, avoids), mentee(BUDI, Set.of()), mentee(CICA, Set.of()));
        Instructions settled = new Instructions(
                Set.of(), Set.of(new Couple(MADE, CICA)), Set.of(new Couple(MADE, BUDI)), declined, Set.of());
        return new MatchInput(new Pool(mentors, mentees), RunAgency.policy(2), settled);
    }

    private static MatchMentee mentee(UUID id, Set<UUID> avoids) {
        return new MatchMentee(
                person(id, false),
                Map.of("M.01", 3),
                Set.of("J1", "J2"),
                Set.of("A", "B"),
                List.of(MIRA),
                avoids,
                Set.of(MADE),
                Instant.parse("2026-11-20T03:00:00Z"));
    }

    @Test
    void an_input_reads_back_as_it_was() {
        MatchInput input = input(Set.of(), Set.of());

        assertThat(InputText.read(InputText.write(input))).isEqualTo(input);
        MatchPerson whole = person(ANI, true);
        MatchInput known = new MatchInput(
                new Pool(
                        List.of(),
                        List.of(new MatchMentee(
                                whole, Map.of(), Set.of(), Set.of(), List.of(), Set.of(), Set.of(), Instant.EPOCH))),
                RunAgency.policy(1),
                Instructions.NONE);
        assertThat(InputText.read(InputText.write(known))).isEqualTo(known);
    }

    @Test
    void whom_somebody_avoids_or_has_declined_is_in_the_hash_and_in_no_text() {
        MatchInput open = input(Set.of(), Set.of());
        MatchInput quiet = input(Set.of(MADE), Set.of(new Couple(MADE, ANI)));

        assertThat(InputText.write(quiet)).isEqualTo(InputText.write(open));
        assertThat(quiet.hash()).isNotEqualTo(open.hash());
        assertThat(input(Set.of(MADE), Set.of()).hash()).isNotEqualTo(quiet.hash());
        assertThat(input(Set.of(), Set.of()).hash()).isEqualTo(open.hash());
    }

    @Test
    void a_matching_and_what_is_told_of_it_read_back_as_they_were() {
        MatchInput input = input(Set.of(), Set.of());
        Matching matching = Matcher.match(input.pool(), input.policy(), input.instructions());
        Insight insight =
                Insight.of(new Explainer(input.pool(), input.policy(), input.instructions(), matching), matching);
        RunFigures figures = RunFigures.of(input, matching);

        assertThat(MatchingText.read(MatchingText.write(matching))).isEqualTo(matching);
        assertThat(InsightText.read(InsightText.write(insight))).isEqualTo(insight);
        assertThat(RunFigures.read(RunFigures.write(figures))).isEqualTo(figures);
        assertThat(insight.changes()).containsOnlyKeys(matching.unmatched());
        assertThat(figures.pinned()).isEqualTo(1);
        assertThat(figures.proposed()).isEqualTo(1);
        assertThat(figures.unmatched()).isEqualTo(1);
    }

    @Test
    void figures_without_any_pair_are_nothing() {
        MatchInput input = new MatchInput(new Pool(List.of(), List.of()), RunAgency.policy(1), Instructions.NONE);
        Matching matching = Matcher.match(input.pool(), input.policy(), input.instructions());

        RunFigures figures = RunFigures.of(input, matching);

        assertThat(figures.averagePercent()).isZero();
        assertThat(figures.worstPercent()).isZero();
        assertThat(figures.heaviest()).isZero();
        assertThat(figures.proven()).isTrue();
    }
}
