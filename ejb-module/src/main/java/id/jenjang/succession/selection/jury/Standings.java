package id.jenjang.succession.selection.jury;

import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.apply.Seating;
import id.jenjang.succession.selection.apply.Seatings;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.score.Contender;
import id.jenjang.succession.selection.score.Given;
import id.jenjang.succession.selection.score.Ranking;
import id.jenjang.succession.selection.score.StageValue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a ranking is made of, as it is stored now. */
@Dependent
public class Standings {
    private final Applications applications;
    private final Seatings seatings;
    private final Scores scores;

    @Inject
    public Standings(Applications applications, Seatings seatings, Scores scores) {
        this.applications = applications;
        this.seatings = seatings;
        this.scores = scores;
    }

    /** The state of a selection's scoring. */
    public record Scored(Contest contest, SelectionKind kind, List<Contender> contenders, List<Given> given) {
        /** The applicant, when admitted. */
        public Optional<Contender> contender(UUID applicant) {
            return contenders.stream()
                    .filter(one -> one.applicant().equals(applicant))
                    .findFirst();
        }

        public Ranking ranking() {
            return new Ranking(contest.uuid(), kind, given);
        }

        /** The stage in which the applicant is to be scored now; empty when done, or out. */
        public Optional<Stage> open(Contender contender) {
            Ranking ranking = ranking();
            for (Stage stage : kind.stages()) {
                StageValue value = ranking.value(contender, stage);
                if (!value.known()) {
                    return Optional.of(stage);
                }
                if (!Ranking.reaches(value, stage)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Whether the member has submitted all scores of the stage for the applicant; null for a test. */
        public boolean submitted(UUID applicant, UUID by, Stage stage) {
            return given.stream()
                    .anyMatch(one -> one.applicant().equals(applicant)
                            && one.stage().equals(stage.key())
                            && java.util.Objects.equals(one.by(), by));
        }
    }

    /** Everything of a selection. */
    public Scored of(Contest contest, SelectionKind kind) {
        List<Seating> seated = seatings.of(contest.uuid());
        List<Contender> contenders = applications.admitted(contest.uuid()).stream()
                .map(one -> contender(one, seated))
                .toList();
        return new Scored(contest, kind, contenders, scores.given(contest.uuid()));
    }

    private static Contender contender(Application one, List<Seating> seated) {
        Set<UUID> jury = seated.stream()
                .filter(each -> each.applicant().equals(one.uuid()) && each.cleared())
                .map(Seating::panelist)
                .collect(Collectors.toSet());
        return new Contender(one.uuid(), one.appliedAt(), one.grade(), one.gradeSince(), one.birth(), jury);
    }
}
