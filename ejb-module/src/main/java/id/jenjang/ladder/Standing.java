package id.jenjang.ladder;

import id.jenjang.ladder.StandingRow.GradeNow;
import id.jenjang.ladder.StandingRow.PositionHeld;
import id.jenjang.people.Dossier;
import java.time.LocalDate;
import java.util.Optional;

/** What a person holds on a day, with the time it has been held. */
final class Standing {
    private Standing() {}

    static Optional<PositionHeld> position(Dossier person, LocalDate day) {
        return person.definitive(day)
                .map(held -> new PositionHeld(
                        held.job(),
                        held.unit(),
                        held.unitName(),
                        Tenures.inPosition(person, day).orElseThrow(),
                        Tenures.inLevel(person, day).orElseThrow(),
                        held.from()));
    }

    static Optional<GradeNow> grade(Dossier person, LocalDate day) {
        return person.grade(day)
                .map(held ->
                        new GradeNow(held.grade(), Tenures.inGrade(person, day).orElseThrow(), held.from()));
    }
}
