package id.jenjang.succession.critical;

import id.jenjang.succession.criteria.Criticality;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.RiskPart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores an assessment with the values of the moment and what follows from it, whoever made it. */
@Dependent
class Judging {
    static final int LONGEST_REASON = 2_000;

    private Assessments assessments;
    private CriticalitySchemes schemes;
    private LookingAhead looking;
    private Outlooks outlooks;
    private Event<CriticalityChanged> changed;
    private Clock clock;

    Judging() {}

    @Inject
    Judging(
            Assessments assessments,
            CriticalitySchemes schemes,
            LookingAhead looking,
            Outlooks outlooks,
            Event<CriticalityChanged> changed,
            Clock clock) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.looking = looking;
        this.outlooks = outlooks;
        this.changed = changed;
        this.clock = clock;
    }

    AssessmentAnswer judge(UUID position, AssessmentForm form, String by) {
        Optional<CriticalityScheme> scheme = schemes.inForce(LocalDate.now(clock));
        if (scheme.isEmpty()) {
            return AssessmentAnswer.NO_SCHEME;
        }
        Optional<Criticality.Score> score = new Criticality(scheme.get()).score(form.answers());
        if (score.isEmpty()) {
            return AssessmentAnswer.QUESTIONS;
        }
        if (form.reason().isEmpty()) {
            return AssessmentAnswer.REASON_EMPTY;
        }
        if (form.reason().length() > LONGEST_REASON) {
            return AssessmentAnswer.REASON_LONG;
        }
        Set<String> marks = scheme.get().marks().stream()
                .map(RiskPart::key)
                .filter(form.marks()::contains)
                .collect(Collectors.toSet());
        Outlook outlook = looking.of(position, scheme.get(), marks).orElseThrow();
        if (!assessments.store(made(position, form, scheme.get(), score.get(), outlook, marks, by), form.version())) {
            return AssessmentAnswer.MEANWHILE;
        }
        outlooks.put(outlook);
        changed.fire(new CriticalityChanged(position));
        return AssessmentAnswer.DONE;
    }

    private Assessment made(
            UUID position,
            AssessmentForm form,
            CriticalityScheme scheme,
            Criticality.Score score,
            Outlook outlook,
            Set<String> marks,
            String by) {
        return new Assessment(
                form.uuid(),
                position,
                scheme.key(),
                scheme.version(),
                score.answers().stream()
                        .collect(Collectors.toMap(
                                one -> one.question().key(), one -> one.answer().key())),
                marks,
                score.points(),
                score.most(),
                score.impact(),
                outlook.risk().band(),
                outlook.risk().points(),
                form.critical(),
                form.reason(),
                by,
                clock.instant());
    }
}
