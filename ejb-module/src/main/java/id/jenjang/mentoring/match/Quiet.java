package id.jenjang.mentoring.match;

import java.util.Set;

/** The same without what only the matcher may read: the avoid lists, and who has declined whom. */
final class Quiet {
    private Quiet() {}

    static Pool without(Pool pool) {
        return new Pool(
                pool.mentors().stream().map(Quiet::without).toList(),
                pool.mentees().stream().map(Quiet::without).toList());
    }

    private static MatchMentor without(MatchMentor each) {
        return new MatchMentor(
                each.who(), each.competencies(), each.jobs(), each.topics(), each.capacity(), each.wishes(), Set.of());
    }

    private static MatchMentee without(MatchMentee each) {
        return new MatchMentee(
                each.who(),
                each.needs(),
                each.route(),
                each.topics(),
                each.wishes(),
                Set.of(),
                each.earlier(),
                each.since());
    }

    static Instructions without(Instructions each) {
        return new Instructions(each.standing(), each.pinned(), each.forbidden(), Set.of(), each.last());
    }
}
