package id.jenjang.rotation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What keeps a person from a position is the same whether a plan is made or checked, though no code is shared. */
class ObstaclesAgreeWithCheckTest {
    private static final Set<RuleKind> TOGETHER =
            Set.of(RuleKind.DECLARED_PAIR, RuleKind.UNIT_SHARE_IN, RuleKind.UNIT_SHARE_OUT, RuleKind.EXPERIENCED_STAY);

    @Property(tries = 25, seed = "20261123")
    void a_single_move_is_forbidden_by_both_or_by_neither(@ForAll long seed) {
        RandomRound round = new RandomRound(seed, 14, 3);
        Board board = round.board();
        Obstacles obstacles = new Obstacles(board, round.verdicts(round.terms), new Worth(board));
        for (int i = 0; i < board.people.size(); i++) {
            for (int p = 0; p < board.posts.size(); p++) {
                for (int w = 0; w < board.periods(); w++) {
                    boolean free = obstacles.first(i, p, w).isEmpty();
                    List<Breach> breaches = alone(round, board, i, p, w);
                    assertThat(breaches.isEmpty())
                            .as("%s: %s by %s, %s", seed, obstacles.first(i, p, w), breaches, board.people.get(i))
                            .isEqualTo(free);
                }
            }
        }
    }

    @Test
    void the_random_rounds_allow_many_moves_and_forbid_many_for_many_reasons() {
        Set<String> reasons = new TreeSet<>();
        int allowed = 0;
        for (long seed = 1; seed <= 30; seed++) {
            RandomRound round = new RandomRound(seed, 14, 3);
            Board board = round.board();
            Obstacles obstacles = new Obstacles(board, round.verdicts(round.terms), new Worth(board));
            for (int i = 0; i < board.people.size(); i++) {
                for (int p = 0; p < board.posts.size(); p++) {
                    Optional<Obstacle> obstacle = obstacles.first(i, p, 1);
                    allowed += obstacle.isEmpty() ? 1 : 0;
                    obstacle.ifPresent(each -> reasons.add(each.rule()));
                }
            }
        }
        assertThat(allowed).isGreaterThan(300);
        assertThat(reasons).hasSizeGreaterThan(12);
    }

    /** What the check says of the move by itself, without what it breaks together with who is there. */
    private static List<Breach> alone(RandomRound round, Board board, int person, int post, int period) {
        Mover mover = board.people.get(person);
        UUID to = board.posts.get(post).uuid();
        Set<String> together = round.terms.rules().stream()
                .filter(rule -> TOGETHER.contains(rule.kind()))
                .map(rule -> rule.key())
                .collect(Collectors.toSet());
        return round.check().breaches(List.of(new Move(mover.employee(), mover.position(), to, period + 1))).stream()
                .filter(breach -> !together.contains(breach.rule()))
                .filter(breach -> !breach.rule().equals("rotasi.satu-jabatan-satu-orang"))
                .toList();
    }
}
