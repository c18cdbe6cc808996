package id.jenjang.succession.list;

import id.jenjang.access.Acting;
import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Brings the lists of successors up to date in the background. */
@ApplicationScoped
class RankingJob implements BackgroundJob {
    static final String NAME = "succession-ranking";
    private static final String LOOK = "look";
    private static final String CHANGE = "change";
    private static final String PERSON = "person";
    private static final String BENCH = "bench";
    private static final String EVERYTHING = "everything";

    @Inject
    private Recomputation recomputation;

    /** Looks whether the stored lists are those of now. */
    static String look() {
        return LOOK + " " + UUID.randomUUID();
    }

    /** Something that is critical, or somebody by an import, changed. */
    static String change() {
        return CHANGE + " " + UUID.randomUUID();
    }

    /** One person changed. */
    static String person(UUID employee) {
        return PERSON + " " + employee + " " + UUID.randomUUID();
    }

    /** The bench of those lists, or of later ones, is to be counted. */
    static String bench(long revision) {
        return BENCH + " " + revision;
    }

    /** Something that concerns everybody changed. */
    static String everything() {
        return EVERYTHING + " " + UUID.randomUUID();
    }

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
        String[] words = instance.split(" ");
        Acting.asSystem(() -> {
            switch (words[0]) {
                case LOOK -> recomputation.look();
                case BENCH -> recomputation.bench();
                case EVERYTHING -> recomputation.everything();
                case PERSON -> recomputation.change(Set.of(UUID.fromString(words[1])));
                default -> recomputation.change(Set.of());
            }
            return null;
        });
    }
}
