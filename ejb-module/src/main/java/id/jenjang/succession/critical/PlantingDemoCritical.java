package id.jenjang.succession.critical;

import id.jenjang.access.Acting;
import id.jenjang.succession.criteria.Criticality;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.CriticalityScheme.Question;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency some critical positions, at its first start: most of those that the rules suggest are assessed,
 * so that the heat map shows something and the list of suggestions too. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"ImportingDemo", "PublishingRules", "PublishingCriticality"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PlantingDemoCritical {
    private static final String DEMO = "demo";
    private static final int MOST = 16;
    private static final String REASON = "Contoh penilaian komite untuk demo.";

    @Inject
    private Assessments assessments;

    @Inject
    private CriticalitySchemes schemes;

    @Inject
    private LookingAhead looking;

    @Inject
    private CriticalViews views;

    @Inject
    private Judging judging;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    @PostConstruct
    void plantOnce() {
        if (profile.equals(DEMO) && assessments.none()) {
            looking.refresh();
            schemes.inForce(LocalDate.now(clock)).ifPresent(this::plant);
        }
    }

    private void plant(CriticalityScheme scheme) {
        List<UUID> suggested = views.firstSuggested(MOST);
        for (int i = 0; i < suggested.size(); i++) {
            Map<String, String> answers = answers(scheme, i);
            boolean critical = new Criticality(scheme)
                    .score(answers)
                    .filter(Criticality.Score::critical)
                    .isPresent();
            Set<String> marks = i % 4 == 1
                    ? Set.of(scheme.marks().get(i % scheme.marks().size()).key())
                    : Set.of();
            judging.judge(
                    suggested.get(i),
                    new AssessmentForm(UUID.randomUUID(), answers, marks, critical, REASON, 0),
                    Acting.SYSTEM);
        }
    }

    /** The heaviest answers, some of them lighter, others for each position. */
    private static Map<String, String> answers(CriticalityScheme scheme, int number) {
        List<Question> questions = scheme.questions();
        return questions.stream().collect(Collectors.toMap(Question::key, question -> {
            boolean lighter = questions.indexOf(question) == number % questions.size();
            boolean lightest = number % 7 == 6;
            int answer = lightest ? question.answers().size() - 1 : lighter ? 1 : 0;
            return question.answers()
                    .get(Math.min(answer, question.answers().size() - 1))
                    .key();
        }));
    }
}
