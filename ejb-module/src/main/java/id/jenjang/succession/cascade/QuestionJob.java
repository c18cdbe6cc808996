package id.jenjang.succession.cascade;

import id.jenjang.access.Acting;
import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Answers a question in the background. */
@ApplicationScoped
class QuestionJob implements BackgroundJob {
    static final String NAME = "succession-question";

    @Inject
    private Answers answers;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean goesOnForLong() {
        return true;
    }

    @Override
    public void run(String instance) throws Exception {
        Acting.asSystem(() -> {
            answers.answer(UUID.fromString(instance));
            return null;
        });
    }
}
